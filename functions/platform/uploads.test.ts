// A form takes in exactly the file it was signed for.
import { S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { largestFile } from '../../schemas/fund/documents.ts';
import {
  bucket,
  type DocumentStorage,
  post,
  region,
  startDocumentStorage,
} from '../../tests/support/documentStorage.ts';
import { pdfOf } from '../../tests/support/sampleFiles.ts';
import { keptKey, uploadedUnder, uploadKey } from './documentKeys.ts';
import { s3Requests } from './s3Requests.ts';
import { type UploadForm, uploads } from './uploads.ts';

let storage: DocumentStorage;
beforeAll(async () => {
  storage = await startDocumentStorage();
});
afterAll(() => storage.stop());
afterEach(() => {
  vi.useRealTimers();
});

const file = { request: 'RIF-2026-0007', document: 'plan-of-approach', upload: 'up-abcdefghij' } as const;
const now = () => new Date().toISOString();
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const form = (at = now(), more = {}) =>
  uploads(storage.s3, bucket).uploadForm({ file, type: 'pdf', pageLimit: 50, ...more }, at);
const sent = async (
  given: UploadForm,
  change: Record<string, string> = {},
  content: Uint8Array = pdfOf(1),
) => {
  const answer = await post({ url: given.url, fields: { ...given.fields, ...change } }, content);
  return [answer.status, /<Code>(\w+)</.exec(await answer.text())?.[1]];
};

test.each([
  ['a key of its own', { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }],
  [
    'a role, as functions have',
    { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token+/=' },
  ],
])('signed with %s, the form is the one that the official signer makes', async (_, credentials) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-31T22:50:00.123Z') });
  const client = new S3Client({ region, credentials, endpoint: storage.address, forcePathStyle: true });
  const s3 = s3Requests({ config: client.config });
  const ask = { file, type: 'pdf', pageLimit: 50, returnTo: 'https://loket.example.nl/mijn' } as const;
  const { url, fields, expiresAt } = await uploads(s3, bucket).uploadForm(ask, now());
  const official = await createPresignedPost(client, {
    Bucket: bucket,
    Key: 'uploads/RIF-2026-0007/plan-of-approach/up-abcdefghij',
    Conditions: [['content-length-range', 1, largestFile]],
    Fields: {
      'Content-Type': 'application/pdf',
      'x-amz-meta-page-limit': '50',
      success_action_redirect: 'https://loket.example.nl/mijn',
    },
    Expires: 900,
  });
  expect({ url, fields }).toEqual(official);
  expect(expiresAt).toBe('2027-01-31T23:05:00.123Z');
});

test('a browser posts it without a script and is sent back to our page', async () => {
  const given = await form(now(), { returnTo: 'https://loket.example.nl/mijn/RIF-2026-0007' });
  const answer = await post(given, pdfOf(1));
  expect(answer.status).toBe(303);
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe('https://loket.example.nl/mijn/RIF-2026-0007');
  expect(back.searchParams.get('key')).toBe(uploadKey(file));
});

test('a form is good for fifteen minutes', async () => {
  expect(await sent(await form(minutesAgo(14.9)))).toEqual([204, undefined]);
  expect(await sent(await form(minutesAgo(15.1)))).toEqual([403, 'AccessDenied']);
});

test.each([
  ['another name', { key: 'uploads/RIF-2026-0008/plan-of-approach/up-abcdefghij' }],
  ['the place of what is clean', { key: keptKey(file, 'a'.repeat(64)) }],
  ['another type', { 'Content-Type': 'text/html' }],
  ['another page limit', { 'x-amz-meta-page-limit': '5000' }],
  ['a way back to somebody else', { success_action_redirect: 'https://elsewhere.example' }],
  ['the word of the scanner', { tagging: '<Tagging/>' }],
  ['everybody let in', { acl: 'public-read' }],
])('a form with %s is refused', async (_, change) => {
  expect(await sent(await form(), change)).toEqual([403, 'AccessDenied']);
});

test('a policy that was altered, or signed by somebody else, is refused', async () => {
  const given = await form();
  const policy = Buffer.from(given.fields['Policy'] ?? '', 'base64').toString();
  const wider = Buffer.from(policy.replace(String(largestFile), '99999999999')).toString('base64');
  expect(await sent(given, { Policy: wider })).toEqual([403, 'SignatureDoesNotMatch']);
  expect(await sent(given, { 'X-Amz-Signature': '0'.repeat(64) })).toEqual([403, 'SignatureDoesNotMatch']);
  expect(await sent({ ...given, fields: { key: uploadKey(file) } })).toEqual([403, 'SignatureDoesNotMatch']);
});

test('a file that is empty, or larger than the policy says, is refused at the bucket', async () => {
  expect(await sent(await form(), {}, new Uint8Array())).toEqual([400, 'EntityTooSmall']);
  expect(await sent(await form(), {}, new Uint8Array(largestFile + 1))).toEqual([400, 'EntityTooLarge']);
});

test('only keys that were given out are uploads', () => {
  expect(uploadedUnder(uploadKey(file))).toEqual(file);
  for (const key of [
    keptKey(file, 'a'.repeat(64)),
    'uploads/RIF-2026-0007/plan-of-approach/up-abcdefghij/more',
    'uploads/KL-2026-0007/plan-of-approach/up-abcdefghij',
    'uploads/RIF-2026-0007/other/up-abcdefghij',
    'uploads/RIF-2026-0007/plan-of-approach/../up-abcdefghij',
    'malware-protection-resource-validation-object',
  ]) {
    expect(uploadedUnder(key)).toBeUndefined();
  }
});
