// The files of letters that were made. What lies there is evidence: it is added to, and never written over.
import type { ObjectStore } from './objectStore.ts';
import type { S3Requests } from './s3Requests.ts';

export type LetterFiles = ReturnType<typeof letterFiles>;

export const letterFiles = (objects: ObjectStore, bucket: string) => ({
  /** Throws when it could not: then there is no file yet, and it has to be made again. */
  keep: (key: string, pdf: Uint8Array): Promise<void> =>
    objects.putOnce(bucket, key, { type: 'application/pdf', body: pdf }),
});

/** The file under this key; `undefined` while it has not been made. Throws when that cannot be told. */
export type OpenLetter = (key: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const milliseconds = 5000;

export const letterOpener =
  (s3: S3Requests, bucket: string): OpenLetter =>
  async (key) => {
    const answer = await s3.send({ method: 'GET', bucket, key }, milliseconds);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    // To who may not list the bucket, what is not there is said to be forbidden.
    if (answer.status === 404 || answer.status === 403) return undefined;
    throw new Error(`S3 did not give the letter: ${answer.status}`);
  };
