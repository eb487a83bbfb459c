// The bucket of the documents of fund requests. What a browser uploads lies under `uploads/` until it was scanned and
// checked; only what was found clean lies under `kept/`, and only from there anybody opens anything.

import { Duration, Tags, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { pinned } from './pinned.ts';
import { privateBucket } from './privateBucket.ts';
import type { Right, Touchable } from './touchable.ts';

/**
 * `receive` by a signed form, `open` by a signed link; `check` what was uploaded, `keep` what is clean and `forget` it, tell
 * what there is and what is not (`list`).
 */
export type DocumentVerb = 'receive' | 'open' | 'check' | 'keep' | 'forget' | 'list';

/** How cdk-nag calls the bucket's ARN in the stack of the functions; it wants a finding named in full. */
export const exportedDocumentsArn = 'ZorgpactLoketStateful:ExportsOutputFnGetAttDocumentsBucketArn979EBF06';

/** What GuardDuty writes on each object it scanned. */
const scanTag = 'GuardDutyMalwareScanStatus';

/**
 * A role with this tag may read what nobody has found clean yet, and pass the scanner's word on. A tag, because the bucket
 * cannot name the roles of a stack that is made after it.
 */
const handlerTag = { key: 'zorgpact-loket-handles', value: 'unscanned-documents' };

/** Where uploads arrive, and where what is clean is kept. */
export const uploads = 'uploads/';
const kept = 'kept/';

export class Documents extends Construct implements Touchable<DocumentVerb> {
  readonly bucket: Bucket;
  readonly variables: Readonly<Record<string, string>>;
  readonly rights: Touchable<DocumentVerb>['rights'];
  constructor(
    scope: Construct,
    id: string,
    environment: Pick<Environment, 'domain' | 'pagesFrom' | 'leftOut'>,
  ) {
    super(scope, id);
    const { domain, pagesFrom, leftOut } = environment;
    const origin = domain === undefined ? pagesFrom : `https://${domain.name}`;
    this.bucket = new Bucket(this, 'Bucket', {
      ...privateBucket,
      // A script of our pages posts the form, so that it sees how far the file is; it reads nothing, and nobody else's does either.
      ...(origin === undefined
        ? {}
        : { cors: [{ allowedOrigins: [origin], allowedMethods: [HttpMethods.POST], maxAge: 3600 }] }),
      lifecycleRules: [
        // Checked within minutes; the queues hold on to what fails for no more than eighteen days.
        {
          prefix: uploads,
          expiration: Duration.days(30),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { prefix: kept, noncurrentVersionExpiration: Duration.days(90) },
      ],
    });
    pinned(this.bucket, 'DocumentsBucket');
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Who may open a document is decided and logged by the function that signs the link; ' +
        'a second bucket with access logs would hold addresses of people and tell nothing more.',
    });
    if (!leftOut.includes('malware protection of documents')) this.closeUntilClean();

    const below = (prefix: string, ...actions: string[]): Right => ({
      actions: actions.map((action) => `s3:${action}`),
      resources: [this.bucket.arnForObjects(`${prefix}*`)],
      accepted: {
        id: `AwsSolutions-IAM5[Resource::${exportedDocumentsArn}/${prefix}*]`,
        reason: 'Each file has a key of its own below this prefix; an S3 ARN names objects by pattern only.',
      },
    });
    this.variables = { DOCUMENTS_BUCKET: this.bucket.bucketName };
    this.rights = {
      receive: below(uploads, 'PutObject'),
      open: below(kept, 'GetObject'),
      check: below(
        uploads,
        ...['GetObject', 'GetObjectVersion', 'GetObjectTagging', 'GetObjectVersionTagging', 'DeleteObject'],
      ),
      keep: below(kept, 'PutObject', 'PutObjectTagging'),
      forget: below(kept, 'DeleteObject'),
      // Without it S3 answers as if a missing object were a forbidden one.
      list: { actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] },
    };
  }

  /** Lets this role read what is not scanned yet, as far as it has the right to. */
  trusts(role: Role): void {
    Tags.of(role).add(handlerTag.key, handlerTag.value);
  }

  /** Nobody reads an object that GuardDuty did not find clean, and nobody else says that it did, whatever rights they have. */
  private closeUntilClean(): void {
    const objects = this.bucket.arnForObjects('*');
    const deny = (actions: readonly string[], unless: Readonly<Record<string, string>>) =>
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: [...actions],
          resources: [objects],
          conditions: {
            StringNotEquals: { [`aws:PrincipalTag/${handlerTag.key}`]: handlerTag.value, ...unless },
          },
        }),
      );
    deny(['s3:GetObject', 's3:GetObjectVersion'], {
      [`s3:ExistingObjectTag/${scanTag}`]: 'NO_THREATS_FOUND',
    });
    deny(
      [
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
        's3:DeleteObjectTagging',
        's3:DeleteObjectVersionTagging',
      ],
      {},
    );
  }
}
