// The bucket of the files of letters: evidence of what was decided, so it is added to and kept.

import { Duration, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import { privateBucket } from './privateBucket.ts';
import type { Right, Touchable } from './touchable.ts';

/** How cdk-nag calls the bucket's ARN in the stack of the functions; it wants a finding named in full. */
const exportedArn = 'ZorgpactLoketStateful:ExportsOutputFnGetAttLettersBucketArnB0CAAFDF';

/** `keep` adds a file, `open` reads one. */
export type LetterVerb = 'keep' | 'open';

export class LetterFiles extends Construct implements Touchable<LetterVerb> {
  readonly bucket: Bucket;
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Touchable<LetterVerb>['rights'];

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      // No file is written over, so an earlier version is one that was erased; it can be called back for a month.
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
    });
    pinned(this.bucket, 'LettersBucket');
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'One function writes here, each file once; who opened a letter stands in the log of the function that ' +
        'let them, and a second bucket with access logs would tell nothing more.',
    });
    this.variables = { LETTERS_BUCKET: this.bucket.bucketName };
    this.rights = { keep: this.onLetters('PutObject'), open: this.onLetters('GetObject') };
  }

  /** An S3 ARN names objects by pattern only, so the star after the prefix is the narrowest that can be said. */
  private onLetters(action: string): Right {
    return {
      actions: [`s3:${action}`],
      resources: [this.bucket.arnForObjects('letters/*')],
      accepted: {
        id: `AwsSolutions-IAM5[Resource::${exportedArn}/letters/*]`,
        reason: 'Each letter has a key of its own below this prefix.',
      },
    };
  }
}
