// Puts an object into S3, and no more.
import { type AwsConfig, s3Requests } from './s3Requests.ts';

export interface ObjectStore {
  /** Throws unless S3 said that the object is stored. `key` is made of letters, digits and `-_./` only. */
  put(bucket: string, key: string, json: string): Promise<void>;
}

const milliseconds = 5000;

export function objectStore(client: { readonly config: AwsConfig }): ObjectStore {
  const s3 = s3Requests(client);
  return {
    async put(bucket, key, json) {
      const headers = { 'content-type': 'application/json' };
      const answer = await s3.send({ method: 'PUT', bucket, key, headers, body: json }, milliseconds);
      if (!answer.ok) throw new Error(`S3 did not store the object: ${answer.status}`);
    },
  };
}
