// Archives of cases laid down in memory, made of documents that are there: for doors that are tested without a bucket.
import type { CaseArchives } from '../../functions/platform/caseArchives.ts';

export interface MemoryArchives {
  readonly archives: CaseArchives;
  /** By the key they lie under, the newest last. */
  readonly laid: Map<string, Buffer>;
  /** Bytes of documents by their fingerprint. */
  readonly documents: Map<string, Uint8Array>;
}

export function memoryArchives(): MemoryArchives {
  const laid: MemoryArchives['laid'] = new Map();
  const documents: MemoryArchives['documents'] = new Map();
  return {
    laid,
    documents,
    archives: {
      document(_file, sha256) {
        const bytes = documents.get(sha256);
        return bytes === undefined
          ? Promise.reject(new Error('no such document'))
          : Promise.resolve(new Blob([bytes.slice()]).stream());
      },
      async lay(key, bytes, length) {
        const whole = Buffer.from(await new Response(bytes).arrayBuffer());
        if (whole.length !== length) throw new Error(`promised ${length} bytes, came ${whole.length}`);
        laid.set(key, whole);
      },
      link: (key, name) => Promise.resolve(`https://opslag.example.nl/${key}/${name}.zip`),
    },
  };
}
