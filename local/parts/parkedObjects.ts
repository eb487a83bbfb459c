// What was laid down in S3 because nobody could use it.

import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

export interface ParkedObjects {
  put(bucket: string, key: string, content: string | Uint8Array): Promise<void>;
  /** The newest first. */
  all(most: number): Promise<{ readonly key: string; readonly content: string }[]>;
}

/** The local S3 knows these credentials and no others, so the whole system uses them. */
export const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

export function parkedObjects(endpoint: string, region: string, buckets: readonly string[]): ParkedObjects {
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const read = async (bucket: string, key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return { key, content: (await Body?.transformToString()) ?? '' };
  };
  return {
    put: async (bucket, key, content) => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content }));
    },
    all: async (most) => {
      const lists = await Promise.all(
        buckets.map(async (bucket) => {
          const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
          return Contents.map(({ Key = '', LastModified }) => ({
            bucket,
            key: Key,
            at: LastModified?.getTime() ?? 0,
          }));
        }),
      );
      const newest = lists.flat().sort((one, other) => other.at - one.at);
      return await Promise.all(newest.slice(0, most).map(({ bucket, key }) => read(bucket, key)));
    },
  };
}
