// From the form in the browser to the word on the request: over real HTTP, with the scanner of a system on one machine.
import { createHash } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eicar, type ScanResultStatus, scanResultOf } from '../../local/storage/scanResult.ts';
import {
  type DocumentVerdict,
  documentVerdict,
  largestFile,
  type UploadedFile,
} from '../../schemas/fund/documents.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import {
  bucket,
  type DocumentStorage,
  post,
  startDocumentStorage,
} from '../../tests/support/documentStorage.ts';
import { ods, pdfiumFile, pdfOf, png } from '../../tests/support/sampleFiles.ts';
import { keptKey, uploadKey } from '../platform/documentKeys.ts';
import { consumeAs } from '../platform/queueConsumer.ts';
import { uploadedFiles } from '../platform/uploadedFiles.ts';
import { uploads } from '../platform/uploads.ts';
import { documents } from './documents.ts';
import { pdfReader } from './pdf.ts';
import { scanResults } from './scanResult.ts';

let storage: DocumentStorage;
beforeAll(async () => {
  storage = await startDocumentStorage();
});
afterAll(() => storage.stop());

let number = 0;
const fresh = (document: FundDocument = 'plan-of-approach') => {
  number += 1;
  const upload = `up-${String(number)
    .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
    .padStart(10, 'x')}`;
  return { request: 'RIF-2026-0007', document, upload };
};
type File = ReturnType<typeof fresh>;

/** The checking function as deployed, over the storage; what it told the case, and what it parked. */
function checker(record?: () => Promise<void>, stands: UploadedFile['status'] | 'unknown' = 'checking') {
  const told: DocumentVerdict[] = [];
  const parked: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const deps = {
    files: uploadedFiles(storage.s3, bucket),
    readPdf: pdfReader(pdfiumFile),
    rows: {
      arrived: () => Promise.resolve(stands === 'unknown' ? undefined : stands),
      record: async (_: unknown, verdict: DocumentVerdict) => {
        await record?.();
        told.push(documentVerdict.parse(verdict));
      },
    },
    log,
  };
  const park = (_prefix: string, _id: string, _record: unknown, cause: unknown) => {
    parked.push(String(cause));
    return Promise.resolve();
  };
  const consumer = consumeAs(
    { parked: { park }, log, name: 'documents' },
    scanResults(bucket),
    documents(deps),
  );
  const receive = async (events: unknown[]) => {
    const Records = events.map((event, index) => ({ messageId: `m${index}`, body: JSON.stringify(event) }));
    return (await consumer({ Records } as unknown as SQSEvent)).batchItemFailures.length;
  };
  return { told, parked, receive };
}

/** What EventBridge makes of what the scanner put on the bus. */
const delivered = () =>
  storage.told().map(({ Source, DetailType, Detail, Resources }) => ({
    source: Source,
    'detail-type': DetailType,
    resources: Resources,
    detail: JSON.parse(Detail),
  }));

async function upload(file: File, content: Uint8Array, type: 'pdf' | 'ods' = 'pdf') {
  const form = await uploads(storage.s3, bucket).uploadForm({ file, type, pageLimit: 50 }, now());
  expect((await post(form, content, 'whatever.exe')).status).toBe(204);
  return delivered();
}
const now = () => new Date().toISOString();

/** Whether something lies there, whoever may see it. */
const lies = async (key: string) => (await fetch(`${storage.behindTheDoor}/${bucket}/${key}`)).ok;
const opened = async (file: File, sha256: string) => {
  const link = await uploads(storage.s3, bucket).openingLink(
    { file, sha256, name: 'Plan.pdf', type: 'pdf' },
    now(),
  );
  const answer = await fetch(link);
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
};

test('a proper upload is found clean, told to the case with its fingerprint, and can be opened', async () => {
  const file = fresh();
  const { told, receive } = checker();
  expect(await receive(await upload(file, pdfOf(50)))).toBe(0);
  const { document, upload: id } = file;
  expect(told).toEqual([
    { verdict: 'clean', document, upload: id, size: pdfOf(50).length, pages: 50, sha256: expect.any(String) },
  ]);
  expect(await opened(file, told[0]?.sha256 ?? '')).toEqual(pdfOf(50));
  expect(await lies(uploadKey(file))).toBe(false);
});

test('nobody who did not sign for it reads anything', async () => {
  const file = fresh();
  const { told, receive } = checker();
  const events = await upload(file, pdfOf(1));
  expect((await fetch(`${storage.address}/${bucket}/${uploadKey(file)}`)).status).toBe(403);
  await receive(events);
  expect((await fetch(`${storage.address}/${bucket}/${keptKey(file, told[0]?.sha256 ?? '')}`)).status).toBe(
    403,
  );
});

test.each([
  ['the EICAR test file', Buffer.from(eicar), 'infected'],
  ['the EICAR string deep in a PDF', pdfOf(3, `${'x'.repeat(100_000)}${eicar}`), 'infected'],
  ['a PNG that is called a PDF', png, 'lying-type'],
  ['a PDF of 51 pages where 50 are allowed', pdfOf(51), 'too-many-pages'],
] as const)('%s is refused, told, and nowhere any more', async (_, content, reason) => {
  const file = fresh();
  const { told, receive } = checker();
  expect(await receive(await upload(file, content))).toBe(0);
  expect(told).toMatchObject([{ verdict: 'refused', upload: file.upload, reasons: [reason] }]);
  expect(await lies(uploadKey(file))).toBe(false);
  expect(await opened(file, told[0]?.sha256 ?? 'a'.repeat(64))).toBeUndefined();
});

test('a file that got past the policy too large is caught by the check, unread', async () => {
  const file = fresh();
  const body = new Uint8Array(largestFile + 1);
  await fetch(`${storage.behindTheDoor}/${bucket}/${uploadKey(file)}`, { method: 'PUT', body });
  const { told, receive } = checker();
  const scanned = { bucket, key: uploadKey(file), eTag: 'x', plan: 'arn:plan' };
  await receive([eventOf(scanned, 'NO_THREATS_FOUND')]);
  expect(told).toEqual([
    {
      verdict: 'refused',
      document: file.document,
      upload: file.upload,
      size: largestFile + 1,
      reasons: ['too-large'],
    },
  ]);
});

test.each<ScanResultStatus>(['UNSUPPORTED', 'ACCESS_DENIED', 'FAILED'])(
  'what the scanner could not look into (%s) cannot be opened, and says so',
  async (status) => {
    const file = fresh();
    await upload(file, pdfOf(1));
    const { told, receive } = checker();
    await receive([eventOf({ bucket, key: uploadKey(file), eTag: 'x', plan: 'arn:plan' }, status)]);
    expect(told).toMatchObject([{ verdict: 'refused', reasons: ['not-scanned'] }]);
    expect(await lies(uploadKey(file))).toBe(false);
  },
);

test('a budget may be a spreadsheet', async () => {
  const { told, receive } = checker();
  await receive(await upload(fresh('multi-year-budget'), ods, 'ods'));
  expect(told).toMatchObject([{ verdict: 'clean', document: 'multi-year-budget' }]);
});

test('a repeated scan result changes nothing', async () => {
  const file = fresh();
  const { told, receive } = checker();
  const events = await upload(file, pdfOf(2));
  expect(await receive([...events, ...events])).toBe(0);
  expect(await receive(events)).toBe(0);
  expect(told).toHaveLength(1);
  expect(await opened(file, told[0]?.sha256 ?? '')).toEqual(pdfOf(2));
});

test('what the case could not take yet comes back, is checked again, and comes to the same', async () => {
  const file = fresh();
  const events = await upload(file, pdfOf(2));
  expect(await checker(() => Promise.reject(new Error('busy'))).receive(events)).toBe(1);
  const { told, receive } = checker();
  expect(await receive(events)).toBe(0);
  expect(told).toMatchObject([{ verdict: 'clean', pages: 2 }]);
});

test('the results of two uploads of a document may come in any order: each is told under its own name', async () => {
  const [older, newer] = [fresh(), fresh()];
  const events = [...(await upload(older, png)), ...(await upload(newer, pdfOf(3)))];
  const { told, receive } = checker();
  await receive(events.reverse());
  expect(told).toMatchObject([
    { upload: newer.upload, verdict: 'clean' },
    { upload: older.upload, verdict: 'refused' },
  ]);
});

test('the same form posted again with something else takes the place of nothing', async () => {
  const file = fresh();
  const form = await uploads(storage.s3, bucket).uploadForm({ file, type: 'pdf' }, now());
  const { told, receive } = checker();
  await post(form, pdfOf(1));
  await receive(delivered());
  await post(form, pdfOf(9));
  await receive(delivered());
  expect(await opened(file, told[0]?.sha256 ?? '')).toEqual(pdfOf(1));
});

test.each(['unknown', 'clean'] as const)(
  'what nobody awaits (%s) is taken away, and nothing of it is kept or told',
  async (stands) => {
    const file = fresh();
    const content = pdfOf(4);
    const { told, receive } = checker(undefined, stands);
    expect(await receive(await upload(file, content))).toBe(0);
    expect(told).toEqual([]);
    expect(await lies(uploadKey(file))).toBe(false);
    expect(await opened(file, createHash('sha256').update(content).digest('hex'))).toBeUndefined();
  },
);

test('what is no upload of ours, or no scan result, is parked', async () => {
  const { told, parked, receive } = checker();
  const ours = uploadKey(fresh());
  const scanned = { bucket, key: ours, eTag: 'x', plan: 'arn:plan' };
  const events = [
    eventOf({ ...scanned, bucket: 'another' }, 'NO_THREATS_FOUND'),
    eventOf({ ...scanned, key: 'uploads/../kept/x' }, 'NO_THREATS_FOUND'),
    eventOf({ ...scanned, key: 'malware-protection-resource-validation-object' }, 'NO_THREATS_FOUND'),
    { ...eventOf(scanned, 'NO_THREATS_FOUND'), source: 'zorgpact-loket' },
    {},
  ];
  expect(await receive(events)).toBe(0);
  expect(parked).toHaveLength(events.length);
  expect(told).toEqual([]);
});

function eventOf(scanned: Parameters<typeof scanResultOf>[0], status: ScanResultStatus) {
  const { Source, DetailType, Detail } = scanResultOf(scanned, status);
  return { source: Source, 'detail-type': DetailType, detail: JSON.parse(Detail) };
}
