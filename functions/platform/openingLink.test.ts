// A link opens exactly the file it was signed for, for a minute, as a download.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, close, listen } from '../../local/parts/listening.ts';
import { credentials } from '../../local/parts/parkedObjects.ts';
import { pdfOf } from '../../tests/support/sampleFiles.ts';
import { keptKey } from './documentKeys.ts';
import { s3Requests } from './s3Requests.ts';
import { uploads } from './uploads.ts';

// An S3 that works each signature out: that of a system on one machine takes any.
const directory = mkdtempSync(join(tmpdir(), 'link-'));
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver');
const strict = new S3rver({
  silent: true,
  directory,
  vhostBuckets: false,
  configureBuckets: [{ name: 'files' }],
});
const server = createServer(strict.callback());
let client: S3Client;
beforeAll(async () => {
  await strict.configureBuckets();
  const endpoint = addressOf(await listen(server, [0]));
  process.env['AWS_ENDPOINT_URL_S3'] = endpoint;
  client = new S3Client({ region: 'eu-central-1', credentials, endpoint, forcePathStyle: true });
});
afterAll(async () => {
  await close(server);
  rmSync(directory, { recursive: true });
});

const file = { request: 'RIF-2026-0007', document: 'plan-of-approach', upload: 'up-abcdefghij' } as const;
const sha256 = 'a'.repeat(64);
const linkTo = (name: string, at = new Date(), config = client.config) =>
  uploads(s3Requests({ config }), 'files').openingLink({ file, sha256, name, type: 'pdf' }, at.toISOString());
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);

test('it downloads the file under its own name, and never from a cache', async () => {
  const at = new URL(`/files/${keptKey(file, sha256)}`, process.env['AWS_ENDPOINT_URL_S3']);
  await fetch(at, { method: 'PUT', body: new Uint8Array(pdfOf(2)) });
  const answer = await fetch(await linkTo('Plan A.pdf', secondsAgo(59)));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="Plan A.pdf"');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdfOf(2));
});

test.each([
  ['a minute later', (link: string) => link, secondsAgo(61)],
  ['for another file', (link: string) => link.replace('RIF-2026-0007', 'RIF-2026-0008'), new Date()],
  ['for the upload itself', (link: string) => link.replace('/kept/', '/uploads/'), new Date()],
  ['shown in the page', (link: string) => link.replace('attachment', 'inline'), new Date()],
  ['as a page', (link: string) => link.replace('application%2Fpdf', 'text%2Fhtml'), new Date()],
  ['for longer', (link: string) => link.replace('Expires=60', 'Expires=6000'), new Date()],
])('%s it is worth nothing', async (_, change, at) => {
  const answer = await fetch(change(await linkTo('Plan A.pdf', at)));
  expect(answer.status).toBe(403);
});

test.each([
  ['a key of its own', credentials],
  [
    'a role, as functions have',
    { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token+/=' },
  ],
])(
  'whatever the file is called, signed with %s it is the link that the official signer makes',
  async (_, identity) => {
    const at = new Date('2027-01-31T22:50:00Z');
    const { endpoint, region } = client.config;
    const given = { region, credentials: identity, forcePathStyle: true, ...(endpoint ? { endpoint } : {}) };
    const other = new S3Client(given);
    const link = new URL(await linkTo('Plán "A"\n(1)*!\'é😀.pdf', at, other.config));
    const command = new GetObjectCommand({
      Bucket: 'files',
      Key: keptKey(file, sha256),
      ResponseContentDisposition: link.searchParams.get('response-content-disposition') ?? '',
      ResponseContentType: 'application/pdf',
      ResponseCacheControl: 'private, no-store',
    });
    const official = new URL(await getSignedUrl(other, command, { expiresIn: 60, signingDate: at }));
    const parts = ({ searchParams, origin, pathname }: URL) => ({
      address: origin + pathname,
      query: Object.fromEntries([...searchParams].filter(([name]) => !/^x-(id|amz-(sig|check))/i.test(name))),
    });
    expect(parts(link)).toEqual(parts(official));
  },
);
