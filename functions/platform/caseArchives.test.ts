// An archive is laid down piece by piece and fetched as it was made; one that would not be what its list says never comes to be.
import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Storage, startStorage, storageUser } from '../../tests/support/storage.ts';
import { unpacked } from '../../tests/support/unpacked.ts';
import { archiveOf, caseArchives, encoded, type FiledPart } from './caseArchives.ts';
import { keptKey } from './documentKeys.ts';
import { s3Requests } from './s3Requests.ts';

const number = 'RIF-2027-0007';
const file = { request: number, document: 'plan-of-approach', upload: 'up-aaaaaaaaaa' } as const;
const megabytes = 6;
const content = new Uint8Array(megabytes * 1024 * 1024).map((_, index) => (index * 7919) % 251);
const sha256 = createHash('sha256').update(content).digest('hex');
const sums = { name: 'SHA256SUMS', head: `${number} 2027-05-12T09:00:00.000Z  sha256sum -c SHA256SUMS` };

let storage: Storage;
let archives: ReturnType<typeof caseArchives>;
const before = process.env['AWS_ENDPOINT_URL_S3'];
beforeAll(async () => {
  storage = await startStorage('archives', 'documents');
  process.env['AWS_ENDPOINT_URL_S3'] = storage.endpoint;
  const s3 = s3Requests(new DynamoDBClient(storageUser));
  const answer = await s3.send(
    { method: 'PUT', bucket: 'documents', key: keptKey(file, sha256), body: content },
    10_000,
  );
  expect(answer.status).toBe(200);
  archives = caseArchives(s3, { archives: 'archives', documents: 'documents' });
});
afterAll(async () => {
  if (before === undefined) delete process.env['AWS_ENDPOINT_URL_S3'];
  else process.env['AWS_ENDPOINT_URL_S3'] = before;
  await storage.stop();
});

const document = (change: { size?: number; sha256?: string } = {}): FiledPart => ({
  name: 'documenten/plan.pdf',
  size: content.length,
  sha256,
  ...change,
  open: () => archives.document(file, sha256),
});

it('is fetched whole by the link, larger than an answer of the function could be', async () => {
  const { bytes, length } = archiveOf({
    name: number,
    parts: [{ name: 'één.txt', bytes: encoded('één tekst') }, document()],
    sums,
  });
  await archives.lay('sleutel', bytes, length);
  const link = await archives.link('sleutel', number, new Date().toISOString());
  const answer = await fetch(link);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=${number}.zip`);
  const zip = new Uint8Array(await answer.arrayBuffer());
  expect(zip.length).toBe(length);
  const files = unpacked(zip, number);
  expect(files.names).toEqual(['één.txt', 'documenten/plan.pdf', 'SHA256SUMS']);
  expect(Buffer.from(files.bytes('documenten/plan.pdf')).equals(Buffer.from(content))).toBe(true);
});

it.each([
  ['other bytes', { sha256: 'a'.repeat(64) }],
  ['fewer bytes', { size: content.length + 1 }],
])('fails with %s than were kept, so that nobody gets a link to it', async (_, change) => {
  const { bytes, length } = archiveOf({ name: number, parts: [document(change)], sums });
  await expect(archives.lay('fout', bytes, length)).rejects.toThrow();
});

it('is the same bytes on every clock', async () => {
  const made = async () => {
    const parts = [{ name: 'a.txt', bytes: encoded('a') }];
    return Buffer.from(await new Response(archiveOf({ name: number, parts, sums }).bytes).arrayBuffer());
  };
  const zone = process.env['TZ'];
  const here = await made();
  process.env['TZ'] = 'Pacific/Auckland';
  const there = await made();
  process.env['TZ'] = zone;
  expect(there.equals(here)).toBe(true);
});
