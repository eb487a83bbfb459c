// The files of letters that were made. What lies there is evidence: it is added to, and never written over.
import type { ObjectStore } from './objectStore.ts';

export type LetterFiles = ReturnType<typeof letterFiles>;

export const letterFiles = (objects: ObjectStore, bucket: string) => ({
  /** Throws when it could not: then there is no file yet, and it has to be made again. */
  keep: (key: string, pdf: Uint8Array): Promise<void> =>
    objects.putOnce(bucket, key, { type: 'application/pdf', body: pdf }),
});
