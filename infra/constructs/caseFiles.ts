// The bucket of archives of whole cases: laid down when the office asks for one, fetched within a minute, forgotten in a day.

import { Duration, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import { privateBucket } from './privateBucket.ts';
import type { Right, Touchable } from './touchable.ts';

/** How cdk-nag calls the bucket's ARN in the stack of the functions; it wants a finding named in full. */
const exportedArn = 'ZorgpactLoketStateful:ExportsOutputFnGetAttCaseFilesBucketArn3E56B42E';

/** `lay` an archive down, `open` one by a signed link. */
export type CaseFileVerb = 'lay' | 'open';

export class CaseFiles extends Construct implements Touchable<CaseFileVerb> {
  readonly bucket: Bucket;
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Touchable<CaseFileVerb>['rights'];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      lifecycleRules: [
        {
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    pinned(this.bucket, 'CaseFilesBucket');
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Who took an archive out stands in the log of the function that let them; an archive is gone within a day, ' +
        'and a second bucket with access logs would tell nothing more.',
    });
    this.variables = { CASE_FILES_BUCKET: this.bucket.bucketName };
    this.rights = { lay: this.onArchives('PutObject'), open: this.onArchives('GetObject') };
  }

  /** An S3 ARN names objects by pattern only, so the star after the prefix is the narrowest that can be said. */
  private onArchives(action: string): Right {
    return {
      actions: [`s3:${action}`],
      resources: [this.bucket.arnForObjects('case-files/*')],
      accepted: {
        id: `AwsSolutions-IAM5[Resource::${exportedArn}/case-files/*]`,
        reason: 'Each archive has a key of its own below this prefix.',
      },
    };
  }
}
