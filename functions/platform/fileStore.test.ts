// The row of an upload comes to the same whatever is told of it, how often and in which order.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentVerdict, UploadedFile } from '../../schemas/fund/documents.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { caseStore } from './caseStore.ts';
import { type FileStore, fileStore } from './fileStore.ts';

let database: Database;
let files: FileStore;
beforeAll(async () => {
  database = await startDatabase();
  files = fileStore(database.client, database.tables.cases);
});
afterAll(() => database.stop());

const request = 'RIF-2026-0007';
const document = 'activity-plan';
const asked: UploadedFile = {
  status: 'awaited',
  upload: 'up-aaaaaaaaaa',
  document,
  name: 'Plan.pdf',
  type: 'pdf',
  askedAt: '2026-11-26T10:00:00.000Z',
  by: 'p-aaaaaaaaaaaaaaaa',
};

let number = 0;
async function awaited(): Promise<string> {
  number += 1;
  const letters = String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  const upload = `up-${letters.padStart(10, 'x')}`;
  expect(await files.expect(request, { ...asked, upload }, 'h1')).toBe('new');
  return upload;
}
const stored = (upload: string) => caseStore(database.client, database.tables.cases).file(request, upload);

const clean = (upload: string): DocumentVerdict => ({
  verdict: 'clean',
  document,
  upload,
  size: 9,
  sha256: 'a'.repeat(64),
  pages: 3,
});
const refused = (upload: string): DocumentVerdict => ({
  verdict: 'refused',
  document,
  upload,
  size: 5,
  reasons: ['infected'],
});

const tellings = ['arrived', 'clean', 'refused'] as const;
const tell = (what: (typeof tellings)[number], upload: string) => {
  const file = { request, document, upload } as const;
  if (what === 'arrived') return files.arrived(file);
  return files.record(file, what === 'clean' ? clean(upload) : refused(upload));
};

it('clean beats refused, refused beats checking, and checking beats awaited, in any order and however often', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...tellings), { maxLength: 8 }), async (told) => {
      const upload = await awaited();
      for (const what of told) await tell(what, upload);
      const expected = told.includes('clean')
        ? { status: 'clean', size: 9, sha256: 'a'.repeat(64), pages: 3 }
        : told.includes('refused')
          ? { status: 'refused', size: 5, reasons: ['infected'] }
          : { status: told.includes('arrived') ? 'checking' : 'awaited' };
      expect(await stored(upload)).toEqual({ ...asked, upload, ...expected });
    }),
    { numRuns: 60 },
  );
});

it('of two clean files under one name the first stays, as a form may name it', async () => {
  const upload = await awaited();
  const file = { request, document, upload } as const;
  await files.record(file, clean(upload));
  await files.record(file, { ...clean(upload), sha256: 'b'.repeat(64), size: 1 } as DocumentVerdict);
  expect(await stored(upload)).toMatchObject({ sha256: 'a'.repeat(64), size: 9 });
});

it('what nobody asked for, or for another document, is not known and makes no row', async () => {
  const upload = await awaited();
  const elsewhere = [
    { request, document, upload: 'up-zzzzzzzzzz' },
    { request: 'RIF-2026-0008', document, upload },
    { request, document: 'public-summary', upload },
  ] as const;
  for (const file of elsewhere) {
    expect(await files.arrived(file)).toBeUndefined();
    await files.record(file, { ...clean(upload), document: file.document });
  }
  expect(await stored('up-zzzzzzzzzz')).toBeUndefined();
  expect(await stored(upload)).toMatchObject({ status: 'awaited' });
});

it('a repeat of the same request is told from another one, and changes nothing', async () => {
  const upload = await awaited();
  await files.record({ request, document, upload }, clean(upload));
  expect(await files.expect(request, { ...asked, upload }, 'h1')).toBe('repeated');
  expect(await files.expect(request, { ...asked, upload }, 'h2')).toBe('another');
  expect(await stored(upload)).toMatchObject({ status: 'clean' });
});
