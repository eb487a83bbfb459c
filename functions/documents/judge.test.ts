// What an upload is, its bytes say: neither its name nor what the browser said of it.
import { expect, test } from 'vitest';
import { type FileType, largestFile, mediaTypes } from '../../schemas/fund/documents.ts';
import type { FundDocument } from '../../schemas/fund/vocabulary.ts';
import {
  asksPassword,
  emptyZip,
  forbidsPrinting,
  ods,
  packedPdf,
  pdfiumFile,
  pdfOf,
  png,
  xlsm,
  xlsx,
} from '../../tests/support/sampleFiles.ts';
import { judged, refusedUnread } from './judge.ts';
import { pdfReader } from './pdf.ts';

const readPdf = pdfReader(pdfiumFile);

const judge = (bytes: Uint8Array, type: FileType = 'pdf', document: FundDocument = 'plan-of-approach') =>
  judged(bytes, { document, contentType: mediaTypes[type], size: bytes.length, pageLimit: 50 }, readPdf);

test.each([
  ['nothing', 0, 'empty'],
  ['nothing', 1, undefined],
  ['nothing', largestFile, undefined],
  ['nothing', largestFile + 1, 'too-large'],
  ['infected', 10, 'infected'],
  ['not-scanned', 10, 'not-scanned'],
] as const)('scan found %s in %i bytes: %s', (found, size, reason) => {
  expect(refusedUnread(found, size)).toBe(reason);
});

test('a PDF says how many pages it has: one more than the limit is refused, the limit itself is not', async () => {
  expect(await judge(pdfOf(50))).toEqual({ pages: 50, reasons: [] });
  expect(await judge(pdfOf(51))).toEqual({ pages: 51, reasons: ['too-many-pages'] });
});

test('where nobody set a limit, there is none', async () => {
  const bytes = pdfOf(51);
  const looks = { document: 'activity-plan', contentType: 'application/pdf', size: bytes.length } as const;
  expect(await judged(bytes, looks, readPdf)).toEqual({ pages: 51, reasons: [] });
});

test.each([
  ['a PNG that is called a PDF', png],
  ['text', Buffer.from('Plan van aanpak')],
  ['a PDF behind something else', Buffer.concat([Buffer.from('MZ\u0090\u0000'), pdfOf(1)])],
  ['a spreadsheet', xlsx],
])('%s is refused as a plan', async (_, bytes) => {
  expect(await judge(bytes)).toEqual({ reasons: ['lying-type'] });
});

test.each([
  ['asks for a password', asksPassword, 'encrypted'],
  ['opens, but forbids printing', forbidsPrinting, 'encrypted'],
  ['was cut off', pdfOf(3).subarray(0, 150), 'unreadable'],
  ['is only a beginning', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 65)]), 'unreadable'],
  ['has no pages', pdfOf(0), 'unreadable'],
])('a PDF that %s is refused', async (_, bytes, reason) => {
  expect(await judge(bytes)).toEqual({ reasons: [reason] });
});

test('a PDF that would burst the reader is unreadable, and the next one is read as ever', async () => {
  expect(await judge(packedPdf(1))).toEqual({ pages: 1, reasons: [] });
  const bursting = packedPdf(1024);
  expect(bursting.length).toBeLessThan(2 * 1024 * 1024);
  expect(await judge(bursting)).toEqual({ reasons: ['unreadable'] });
  expect(await judge(pdfOf(1))).toEqual({ pages: 1, reasons: [] });
});

test.each([
  ['xlsx', xlsx],
  ['ods', ods],
] as const)('the budget may be a spreadsheet: %s', async (type, bytes) => {
  expect(await judge(bytes, type, 'multi-year-budget')).toEqual({ reasons: [] });
  expect(await judge(bytes, type, 'public-summary')).toEqual({ reasons: ['lying-type'] });
});

test.each([
  ['macros', 'xlsx', xlsm],
  ['nothing of a spreadsheet', 'xlsx', emptyZip],
  ['the other kind of spreadsheet', 'ods', xlsx],
  ['a PDF', 'ods', pdfOf(1)],
] as const)('a budget with %s in it, sent as %s, is refused', async (_, type, bytes) => {
  expect(await judge(bytes, type, 'multi-year-budget')).toEqual({ reasons: ['lying-type'] });
});
