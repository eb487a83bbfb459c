// The two ways a browser speaks to the bucket of documents by itself: a signed form that takes in one file, and a link that
// lets a clean one be downloaded. Both are signatures over exactly that, worth nothing after a few minutes.
import { create as contentDisposition } from 'content-disposition';
import {
  type FileType,
  largestFile,
  mediaTypes,
  type UploadReference,
} from '../../schemas/fund/documents.ts';
import { keptKey, uploadKey } from './documentKeys.ts';
import { downloadName } from './downloadName.ts';
import type { S3Requests } from './s3Requests.ts';

/** How long a form or a link is good for. A page that stood open longer asks for a new one. */
const formSeconds = 15 * 60;
const linkSeconds = 60;

/** What an upload tells whoever checks it; signed with the form, so nobody else chooses it. */
export const pageLimitField = 'x-amz-meta-page-limit';

export interface UploadAsk {
  readonly file: UploadReference;
  readonly type: FileType;
  /** None when the regulation sets none. */
  readonly pageLimit?: number | undefined;
  /** Address of ours where the browser goes once the bucket has the file; without it the bucket answers 204. */
  readonly returnTo?: string | undefined;
}

/** To be posted as multipart/form-data: these fields in this order, and last a field `file`. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Instant (UTC) after which the bucket refuses it. */
  readonly expiresAt: string;
}

export interface OpenAsk {
  readonly file: UploadReference;
  /** Of the bytes that were found clean. */
  readonly sha256: string;
  /** As the applicant called the file. */
  readonly name: string;
  readonly type: FileType;
}

export type Uploads = ReturnType<typeof uploads>;

export function uploads(s3: S3Requests, bucket: string) {
  return {
    /** Where forms are posted to: what a page has to allow as an action of its forms. */
    async origin(): Promise<string> {
      return new URL(await s3.address(bucket)).origin;
    },

    /** Lets one file of this type, not empty and not too large, be uploaded under the name of `file`. */
    async uploadForm({ file, type, pageLimit, returnTo }: UploadAsk, now: string): Promise<UploadForm> {
      const { accessKeyId, sessionToken, region } = await s3.signatory();
      const date = basic(now);
      const given = {
        'Content-Type': mediaTypes[type],
        ...(pageLimit === undefined ? {} : { [pageLimitField]: String(pageLimit) }),
        ...(returnTo === undefined ? {} : { success_action_redirect: returnTo }),
        bucket,
        'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
        'X-Amz-Credential': `${accessKeyId}/${date.slice(0, 8)}/${region}/s3/aws4_request`,
        'X-Amz-Date': date,
        ...(sessionToken === undefined ? {} : { 'X-Amz-Security-Token': sessionToken }),
        key: uploadKey(file),
      };
      const expiresAt = new Date(Date.parse(now) + formSeconds * 1000).toISOString();
      const conditions = [
        ['content-length-range', 1, largestFile],
        ...Object.entries(given).map(([name, value]) => ({ [name]: value })),
      ];
      const policy = JSON.stringify({ expiration: withoutMilliseconds(expiresAt), conditions });
      const encoded = Buffer.from(policy).toString('base64');
      const signature = await s3.signatureOver(encoded, now);
      const fields = { ...given, Policy: encoded, 'X-Amz-Signature': signature };
      return { url: await s3.address(bucket), fields, expiresAt };
    },

    /** Where this clean file can be downloaded, never shown, within a minute. Whether somebody may, the caller knows. */
    openingLink({ file, sha256, name, type }: OpenAsk, now: string): Promise<string> {
      const query = {
        'response-content-disposition': contentDisposition(downloadName(name, type)),
        'response-content-type': mediaTypes[type],
        'response-cache-control': 'private, no-store',
      };
      return s3.presigned({ method: 'GET', bucket, key: keptKey(file, sha256), query }, now, linkSeconds);
    },
  };
}

const withoutMilliseconds = (instant: string): string => instant.replace(/\.\d{3}Z$/, 'Z');

/** `20270131T225959Z`, as signatures write an instant. */
const basic = (instant: string): string => withoutMilliseconds(instant).replaceAll(/[-:]/g, '');
