// Puts the files of a case into one archive, lays it down for a short while and tells where it can be fetched. What is large
// goes through piece by piece: it is never whole in memory, and every byte is held against the fingerprint in the list of files.
import { createHash } from 'node:crypto';
import { makeZip, predictLength } from 'client-zip';
import { create as contentDisposition } from 'content-disposition';
import type { UploadReference } from '../../schemas/fund/documents.ts';
import { keptKey } from './documentKeys.ts';
import type { S3Requests } from './s3Requests.ts';

/** One file of an archive: its path there, and its bytes or where they come from. */
export type FiledPart = { readonly name: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly size: number; readonly sha256: string; open(): Promise<AsyncIterable<Uint8Array>> }
);

export interface Archive {
  /** Of the folder that everything in it stands in, and of the file. */
  readonly name: string;
  readonly parts: readonly FiledPart[];
  /** The file that lists their fingerprints as `sha256sum -c` takes them, after a line that begins with `#`. */
  readonly sums: { readonly name: string; readonly head: string };
}

export type CaseArchives = ReturnType<typeof caseArchives>;

/** How long the link is good for. The bucket forgets the archive a day later. */
const linkSeconds = 60;
/** The function itself stops after twenty seconds. */
const milliseconds = 18_000;

export function caseArchives(
  s3: S3Requests,
  buckets: { readonly archives: string; readonly documents: string },
) {
  return {
    /** The bytes of a document that was found clean. */
    async document(file: UploadReference, sha256: string): Promise<AsyncIterable<Uint8Array>> {
      const answer = await s3.send(
        { method: 'GET', bucket: buckets.documents, key: keptKey(file, sha256) },
        milliseconds,
      );
      if (!answer.ok || answer.body === null)
        throw new Error(`S3 did not give the document: ${answer.status}`);
      return answer.body;
    },

    async lay(key: string, bytes: ReadableStream<Uint8Array>, length: number): Promise<void> {
      const { status } = await s3.send(
        {
          method: 'PUT',
          bucket: buckets.archives,
          key: keyOf(key),
          headers: { 'content-type': 'application/zip' },
          body: { bytes, length },
        },
        milliseconds,
      );
      if (status !== 200) throw new Error(`S3 did not store the archive: ${status}`);
    },

    /** Where the archive can be downloaded within a minute. `now` is an instant (UTC). */
    link(key: string, name: string, now: string): Promise<string> {
      const query = {
        'response-content-disposition': contentDisposition(`${name}.zip`),
        'response-content-type': 'application/zip',
        'response-cache-control': 'private, no-store',
      };
      return s3.presigned(
        { method: 'GET', bucket: buckets.archives, key: keyOf(key), query },
        now,
        linkSeconds,
      );
    },
  };
}

const keyOf = (key: string): string => `case-files/${key}.zip`;

/** Made of the same parts in the same order, the same bytes; `length` in bytes. Reading throws when a part is not what it should be. */
export function archiveOf({ name, parts, sums }: Archive): {
  readonly bytes: ReadableStream<Uint8Array>;
  readonly length: number;
} {
  const lines = [`# ${sums.head}`, ...parts.map((part) => `${fingerprintOf(part)}  ${part.name}`), ''];
  const all: readonly FiledPart[] = [...parts, { name: sums.name, bytes: encoded(lines.join('\n')) }];
  const entries = all.map((part) => ({
    name: `${name}/${part.name}`,
    size: sizeOf(part),
    lastModified: begin(),
  }));
  async function* inputs() {
    for (const [index, part] of all.entries()) {
      const entry = entries[index];
      if (entry) yield { ...entry, input: 'bytes' in part ? part.bytes : checked(part, await part.open()) };
    }
  }
  return { bytes: makeZip(inputs()), length: Number(predictLength(entries)) };
}

/** The moment of every file in every archive, so that it says nothing: the oldest that the format can say, on any clock. */
const begin = (): Date => new Date(1980, 0, 1);

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const sizeOf = (part: FiledPart): number => ('bytes' in part ? part.bytes.length : part.size);
const fingerprintOf = (part: FiledPart): string =>
  'bytes' in part ? createHash('sha256').update(part.bytes).digest('hex') : part.sha256;

async function* checked(
  { name, size, sha256 }: Extract<FiledPart, { sha256: string }>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    count += chunk.length;
    yield chunk;
  }
  if (count !== size || hash.digest('hex') !== sha256) throw new Error(`${name} is not what was kept`);
}
