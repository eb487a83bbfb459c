// Puts an object into S3, and no more.
import { type AwsConfig, s3Requests } from './s3Requests.ts';

export interface ObjectStore {
  /** Throws unless S3 said that the object is stored. `key` is made of letters, digits and `-_./` only. */
  put(bucket: string, key: string, json: string): Promise<void>;
  /** The same for a file that is never written over: what lies there already stays, and counts as stored. */
  putOnce(
    bucket: string,
    key: string,
    file: { readonly type: string; readonly body: Uint8Array },
  ): Promise<void>;
}

const milliseconds = 5000;

export function objectStore(client: { readonly config: AwsConfig }): ObjectStore {
  const s3 = s3Requests(client);
  async function store(
    bucket: string,
    key: string,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>>,
    accepted: readonly number[],
  ): Promise<void> {
    const { status } = await s3.send({ method: 'PUT', bucket, key, headers, body }, milliseconds);
    if (!accepted.includes(status)) throw new Error(`S3 did not store the object: ${status}`);
  }
  return {
    put: (bucket, key, json) => store(bucket, key, json, { 'content-type': 'application/json' }, [200]),
    putOnce: (bucket, key, { type, body }) =>
      store(bucket, key, body, { 'content-type': type, 'if-none-match': '*' }, [200, 412]),
  };
}
