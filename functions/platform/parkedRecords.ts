// Lays down whole what cannot be carried on, with its cause: to be looked at, mended and sent again. The bucket is private.
import { systemClock } from './clock.ts';
import type { ObjectStore } from './objectStore.ts';

export type ParkedRecords = ReturnType<typeof parkedRecords>;

export function parkedRecords(objects: ObjectStore, bucket: string) {
  return {
    /** Stores `<prefix>/<date>/<id>.json`. Throws when it could not: then the record is not safe and has to come back. */
    async park(prefix: string, id: string, record: unknown, cause: unknown): Promise<void> {
      const parkedAt = systemClock();
      const name = id.replaceAll(/[^A-Za-z0-9_-]/g, '_');
      const body = JSON.stringify({ parkedAt, cause: wordsOf(cause), record });
      await objects.put(bucket, `${prefix}/${parkedAt.slice(0, 10)}/${name}.json`, body);
    },
  };
}

const wordsOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
