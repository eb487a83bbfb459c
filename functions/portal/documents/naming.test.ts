// What is uploaded at the counter stands in the form once it is clean, without anybody pressing a button: over a real database.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { uploadedFile } from '../../../schemas/fund/documents.ts';
import { sampleId, testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { contentOf, liveRound } from '../../../tests/support/liveRound.ts';
import { signedIn } from '../../../tests/support/nominations.ts';
import { type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';
import type { SamplePerson } from '../../../tests/support/samplePeople.ts';
import { caseStore } from '../../platform/caseStore.ts';
import { fileStore } from '../../platform/fileStore.ts';

const january = '2027-01-15T10:00:00.000Z';
const sha256 = 'a'.repeat(64);
const document = 'activity-plan';

let database: Database;
let portal: TestPortal;
let live: ReturnType<typeof liveRound>;
let files: ReturnType<typeof fileStore>;
beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
  portal = testPortal(database);
  live = liveRound(database, sampleId);
  files = fileStore(database.client, database.tables.cases);
  await live.planned(24_000_000_00);
});
afterAll(() => database.stop());

const drafted = () => live.drafted(contentOf('Leren in de wijk', 'starter', 1_000_000_00), january);

/** Asked for at the counter at this minute, and found clean when `clean`. */
async function uploaded(number: string, minute: number, clean: boolean, over?: string): Promise<string> {
  const upload = `up-${'abcdefg'.charAt(minute).repeat(10)}`;
  const asked = { document, name: 'Plan.pdf', type: 'pdf', by: sampleId('applicant') } as const;
  const askedAt = `2027-01-15T10:0${minute}:00.000Z`;
  const stepsIn = { ...(over === undefined ? {} : { over }), done: false };
  const row = uploadedFile.parse({ status: 'awaited', ...asked, upload, askedAt, stepsIn });
  await files.expect(number, row, 'h');
  if (clean) await found(number, upload);
  return upload;
}
const found = (number: string, upload: string) =>
  files.record(
    { request: number, document, upload },
    { verdict: 'clean', document, upload, size: 9, sha256 },
  );

async function looked(number: string, who: SamplePerson = 'applicant', rest = '/documenten') {
  const cookie = `__Host-loket=${await signedIn(portal, who)}`;
  return portal.get(`/zaken/${number}${rest}`, { cookie });
}
const form = (number: string) => caseStore(database.client, database.tables.cases).form(number, 1, 'strong');
const named = async (number: string) =>
  (await live.deps.cases.form(number, 1, 'strong'))?.content['documents'] as
    | Record<string, { upload: string }>
    | undefined;

it.each(['/documenten', '', '/nakijken'])(
  'the next view of the request (%s) names it, once, and tells so',
  async (rest) => {
    const number = await drafted();
    const upload = await uploaded(number, 1, true);
    const before = (await form(number))?.etag;
    const { status } = await looked(number, 'applicant', rest);
    expect(status).toBe(200);
    expect(await named(number)).toEqual({ [document]: { upload, name: 'Plan.pdf', sha256 } });
    const after = (await form(number))?.etag;
    expect(after).not.toBe(before);
    expect((await looked(number)).html).toContain('Dit bestand hoort bij uw aanvraag');
    expect((await form(number))?.etag).toBe(after);
  },
);

it('nobody else’s look names anything', async () => {
  const number = await drafted();
  await uploaded(number, 1, true);
  await looked(number, 'officer', '');
  expect(await named(number)).toBeUndefined();
});

it('views at the same time name it once, and take nothing of what others write', async () => {
  const number = await drafted();
  const upload = await uploaded(number, 1, true);
  await Promise.all([
    looked(number),
    looked(number, 'applicant', ''),
    looked(number, 'applicant', '/nakijken'),
  ]);
  const stored = await form(number);
  expect((await named(number))?.[document]?.upload).toBe(upload);
  expect(stored?.content['summary']).toBe('Studenten leren in de wijk, bij mensen thuis.');
});

it('a choice by hand stands, also against an upload that is found clean later', async () => {
  const number = await drafted();
  const first = await uploaded(number, 1, true);
  await looked(number);
  const second = await uploaded(number, 2, true, first);
  await looked(number);
  expect((await named(number))?.[document]?.upload).toBe(second);
  const third = await uploaded(number, 3, false, second);
  const headers = {
    origin: portal.deps.baseAddress,
    cookie: `__Host-loket=${await signedIn(portal, 'applicant')}`,
  };
  const path = `/zaken/${number}/documenten/${document}/${first}`;
  expect((await portal.post(path, { etag: (await form(number))?.etag ?? '' }, headers)).status).toBe(303);
  await found(number, third);
  await looked(number);
  expect((await named(number))?.[document]?.upload).toBe(first);
});

it('what was handed in stays as it was', async () => {
  const number = await drafted();
  const upload = await uploaded(number, 1, false);
  await live.accepted(live.handIn(number, january));
  await found(number, upload);
  expect((await looked(number)).status).toBe(200);
  expect(await named(number)).toBeUndefined();
});
