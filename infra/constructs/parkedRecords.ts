// The bucket for what could not be carried on: the whole record and the cause, to be read and sent again.

import { Duration, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import { privateBucket } from './privateBucket.ts';
import type { Touchable } from './touchable.ts';

/** Name of the request metrics over the whole bucket, on which the alarm looks. */
export const parkedMetricsFilter = 'EveryRequest';

/** How cdk-nag calls the bucket's ARN in the stack of the functions; it wants a finding named in full. */
const exportedArn = 'ZorgpactLoketStateful:ExportsOutputFnGetAttParkedBucketArn4A91C0D4';

export class ParkedRecords extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      // The events themselves stay in the cases table for ever; a parked copy has done its work within a year.
      lifecycleRules: [
        {
          expiration: Duration.days(365),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      metrics: [{ id: parkedMetricsFilter }],
    });
    pinned(this.bucket, 'ParkedBucket');
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Nothing but three functions of this system writes here, and every write raises an alarm; ' +
        'a second bucket with access logs would tell nothing more.',
    });
  }

  /**
   * The rights to add objects below one prefix, and to ask whether they are there. An S3 ARN names objects by
   * pattern only, so the star after the prefix is the narrowest that can be said.
   */
  below(prefix: string): Touchable<'park' | 'list'> {
    const objects = this.bucket.arnForObjects(`${prefix}/*`);
    return {
      variables: { PARKED_BUCKET: this.bucket.bucketName },
      rights: {
        park: {
          actions: ['s3:PutObject'],
          resources: [objects],
          accepted: {
            id: `AwsSolutions-IAM5[Resource::${exportedArn}/${prefix}/*]`,
            reason: 'One object is added per failure, under a key of its own below this prefix.',
          },
        },
        list: { actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] },
      },
    };
  }
}
