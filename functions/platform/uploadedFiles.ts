// The bucket of documents for whoever checks uploads: look at one, read it, keep it, take it away.
import type { UploadReference } from '../../schemas/fund/documents.ts';
import { foldersOf, keptKey, uploadKey } from './documentKeys.ts';
import type { S3Request, S3Requests } from './s3Requests.ts';
import { pageLimitField } from './uploads.ts';

const milliseconds = 15_000;

/** One version of an upload; the same form can be posted more than once while it is good. */
export interface Upload {
  readonly file: UploadReference;
  /** Absent where the bucket keeps no versions. */
  readonly version?: string | undefined;
}

/** What the bucket knows of an upload without reading it. */
export interface UploadLooks {
  /** In bytes. */
  readonly size: number;
  /** Media type that its form was signed for. */
  readonly contentType: string;
  readonly pageLimit?: number | undefined;
}

export type UploadedFiles = ReturnType<typeof uploadedFiles>;

export function uploadedFiles(s3: S3Requests, bucket: string) {
  const send = (request: Omit<S3Request, 'bucket'>) => s3.send({ bucket, ...request }, milliseconds);
  const at = ({ file, version }: Upload) => ({
    key: uploadKey(file),
    query: version === undefined ? {} : { versionId: version },
  });
  async function remove(key: string): Promise<void> {
    const answer = await send({ method: 'DELETE', key });
    if (!answer.ok && answer.status !== 404) throw unexpected('remove', answer);
  }
  /** The first thousand keys below a folder. Ours need no unescaping. */
  async function listed(prefix: string): Promise<string[]> {
    const answer = await send({ method: 'GET', key: '', query: { 'list-type': '2', prefix } });
    if (!answer.ok) throw unexpected('list', answer);
    return [...(await answer.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
  }
  return {
    /** `undefined` when it is not there: taken away already, or expired. */
    async look(upload: Upload): Promise<UploadLooks | undefined> {
      const answer = await send({ method: 'HEAD', ...at(upload) });
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw unexpected('look at', answer);
      const limit = answer.headers.get(pageLimitField);
      return {
        size: Number(answer.headers.get('content-length')),
        contentType: answer.headers.get('content-type') ?? '',
        ...(limit === null ? {} : { pageLimit: Number(limit) }),
      };
    },

    async read(upload: Upload): Promise<Uint8Array> {
      const answer = await send({ method: 'GET', ...at(upload) });
      if (!answer.ok) throw unexpected('read', answer);
      return new Uint8Array(await answer.arrayBuffer());
    },

    /** Copies it, with what the scanner wrote on it, to where it can be opened from. */
    async keep(upload: Upload, sha256: string): Promise<void> {
      const { key, query } = at(upload);
      const source = `/${bucket}/${key}${query.versionId === undefined ? '' : `?versionId=${query.versionId}`}`;
      const headers = { 'x-amz-copy-source': source };
      const answer = await send({ method: 'PUT', key: keptKey(upload.file, sha256), headers });
      // S3 may find out that it cannot copy after it has said 200.
      if (!answer.ok || !(await answer.text()).includes('CopyObjectResult')) throw unexpected('keep', answer);
    },

    remove: ({ file }: Upload): Promise<void> => remove(uploadKey(file)),

    /** Takes away everything that was ever uploaded with a request. */
    async removeAll(request: string): Promise<void> {
      for (const folder of foldersOf(request)) {
        for (let keys = await listed(folder); keys.length > 0; keys = await listed(folder)) {
          for (const key of keys) await remove(key);
        }
      }
    },
  };
}

const unexpected = (what: string, { status }: Response): Error =>
  new Error(`S3 did not ${what} the upload: ${status}`);
