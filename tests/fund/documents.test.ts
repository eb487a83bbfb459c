// The documents of a request from the form that is given out to the bytes that are opened: over the real api, database, S3 and
// check. Who may not, gets nothing; what is no proper file, is said why.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { eicar } from '../../local/storage/scanResult.ts';
import { largestFile } from '../../schemas/fund/documents.ts';
import type { FundView } from '../../schemas/fundView.ts';
import type { PersonData } from '../../schemas/personData.ts';
import { useApi } from '../support/apiCases.ts';
import { sampleId } from '../support/apiClient.ts';
import { post } from '../support/documentStorage.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { asksPassword, ods, pdfOf, png, xlsm } from '../support/sampleFiles.ts';
import { asPerson } from '../support/samplePeople.ts';
import { hashOf, useUploading } from '../support/uploading.ts';

const loket = useApi();
const uploading = useUploading(loket);
let live: ReturnType<typeof liveRound>;

beforeAll(async () => {
  live = liveRound(loket.database);
  const plan = {
    regulation: 'rif-2024-2027',
    opensOn: '2027-01-01',
    closesOn: '2027-01-31',
    ceiling: 24_000_000_00,
    reason: 'Staatscourant',
  };
  await live.accepted(live.round(asPerson('officer'), 'plan-round', plan, '2026-11-01T09:00:00.000Z'));
});

const content = contentOf('Leren in de wijk', 'starter', 1_000_000_00);

async function drafted(): Promise<string> {
  const { name = '', organisation = '', brin = '', regions = [], category, variant } = content;
  const begun = await loket.api.request('/api/v1/cases', {
    method: 'POST',
    headers: {
      authorization: 'Bearer applicant',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({
      programme: 'rif',
      round: roundId,
      name,
      organisation,
      brin,
      regions,
      category,
      variant,
      electronicNotice: true,
    }),
  });
  return ((await begun.json()) as { id: string }).id;
}

const viewed = async (number: string, by = 'applicant'): Promise<FundView> => {
  const { status, body } = await loket.api.as(by).get<FundView>(`/cases/${number}`);
  expect(status).toBe(200);
  return body;
};

const saved = (number: string, documents: object) =>
  live.save(number, { ...content, documents }, new Date().toISOString());

const documentFindings = async (number: string, by?: string) =>
  (await viewed(number, by)).findings
    .filter(({ code }) => code.endsWith('document-activity-plan'))
    .map(({ code }) => code.replace('-document-activity-plan', ''));

const command = (number: string, by: string, name: string, input: object) =>
  loket.api.as(by).act(number, name as never, input as never);

it('an upload goes from the form that is given out to a file that is named, found in order and opened', async () => {
  const number = await drafted();
  const file = pdfOf(3);
  const { status, body, location } = await uploading.ask(number, { size: file.length, name: 'Ons plan.pdf' });
  expect(status).toBe(201);
  expect(location).toBe(`https://loket.example.nl/api/v1/cases/${number}/documents/${body.upload}`);
  expect(body.limits).toEqual({ largest: largestFile, mediaType: 'application/pdf' });
  expect((await viewed(number)).documents).toMatchObject([
    { upload: body.upload, document: 'activity-plan', name: 'Ons plan.pdf', status: 'awaited' },
  ]);
  const upload = body.upload ?? '';
  const named = { 'activity-plan': { upload, name: 'Ons plan.pdf', sha256: hashOf(file) } };
  await saved(number, {});
  expect(await documentFindings(number)).toEqual(['missing']);
  await saved(number, named);
  expect(await documentFindings(number)).toEqual(['unchecked']);
  const early = await uploading.opened(number, upload, 'applicant');
  expect(early.status).toBe(409);
  expect(await early.answer.json()).toMatchObject({
    status: 409,
    code: 'document-not-clean',
    uploadStatus: 'awaited',
  });

  if (!body.form) throw new Error('no form was given out');
  expect((await post(body.form, file)).status).toBe(204);
  await uploading.check();
  expect((await viewed(number)).documents).toMatchObject([
    { status: 'clean', size: file.length, sha256: hashOf(file), pages: 3 },
  ]);
  expect(await documentFindings(number)).toEqual([]);
  const { link, answer, file: opened } = await uploading.opened(number, upload, 'applicant');
  if (!opened) throw new Error('no link was given');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(link).toContain(`/kept/${number}/activity-plan/${upload}/${hashOf(file)}`);
  expect(opened.headers.get('content-disposition')).toBe('attachment; filename="Ons plan.pdf"');
  expect(Buffer.from(await opened.arrayBuffer())).toEqual(file);

  // The receipt has what the page had.
  await loket.api.as('applicant').handIn(number, 'submit');
  const submitted = (await live.deps.cases.events(number)).at(-1);
  expect(submitted?.data['findings']).not.toContain('missing-document-activity-plan');
  expect(submitted?.data['findings']).toContain('missing-document-plan-of-approach');
});

describe('the form of a request names', () => {
  it('the very bytes that were checked', async () => {
    const number = await drafted();
    const upload = await uploading.uploaded(number, pdfOf(1));
    await saved(number, { 'activity-plan': { upload, name: 'Plan.pdf', sha256: 'a'.repeat(64) } });
    expect(await documentFindings(number)).toEqual(['other']);
  });

  it('an upload of that document and of this request', async () => {
    const [number, another] = [await drafted(), await drafted()];
    const file = pdfOf(1);
    const elsewhere = await uploading.uploaded(another, file);
    const summary = await uploading.uploaded(number, file, { document: 'public-summary' });
    for (const upload of [elsewhere, summary]) {
      await saved(number, { 'activity-plan': { upload, name: 'Plan.pdf', sha256: hashOf(file) } });
      expect(await documentFindings(number)).toEqual(['unknown']);
    }
  });

  it('no upload that was refused, and says why it was', async () => {
    const number = await drafted();
    const upload = await uploading.uploaded(number, png);
    await saved(number, { 'activity-plan': { upload, name: 'Plan.pdf', sha256: hashOf(png) } });
    expect(await documentFindings(number)).toEqual(['refused']);
    const [finding] = (await viewed(number)).findings.filter(({ code }) => code.startsWith('refused'));
    expect(finding?.source).toContain('artikel 12');
    expect(finding?.says.nl).toContain('Sla het document in uw programma op');
    expect(finding?.says.en).toContain('Save the document in your program');
  });
});

describe('what arrives', () => {
  test.each([
    ['a file with a virus', pdfOf(1, eicar), 'infected', {}],
    ['a PNG that is called a PDF', png, 'lying-type', {}],
    ['a spreadsheet with macros', xlsm, 'lying-type', { document: 'multi-year-budget', type: 'xlsx' }],
    ['a PDF with a password', asksPassword, 'encrypted', {}],
    ['a PDF that is none inside', Buffer.from('%PDF-1.7\nnothing'), 'unreadable', {}],
  ] as const)(
    'as %s is refused, with what to do, and can be opened by nobody',
    async (_, file, reason, asked) => {
      const number = await drafted();
      const upload = await uploading.uploaded(number, file, asked);
      const [document] = (await viewed(number)).documents;
      expect(document).toMatchObject({ upload, status: 'refused', reasons: [reason] });
      expect(document?.says.nl.split('. ').length).toBeGreaterThan(1);
      const { status, answer } = await uploading.opened(number, upload, 'applicant');
      expect(status).toBe(409);
      expect(await answer.json()).toMatchObject({ code: 'document-not-clean', detail: document?.says.nl });
    },
  );

  it('as a budget may be a spreadsheet', async () => {
    const number = await drafted();
    await uploading.uploaded(number, ods, { document: 'multi-year-budget', type: 'ods' });
    expect((await viewed(number)).documents).toMatchObject([{ status: 'clean', type: 'ods' }]);
  });

  it('after it was refused may be posted again with the same form, and what is clean stays', async () => {
    const number = await drafted();
    const { body } = await uploading.ask(number);
    if (!body.form) throw new Error('no form was given out');
    for (const file of [png, pdfOf(2), pdfOf(9), png]) {
      await post(body.form, file);
      await uploading.check();
    }
    expect((await viewed(number)).documents).toMatchObject([
      { status: 'clean', pages: 2, sha256: hashOf(pdfOf(2)) },
    ]);
  });

  it('when the form has expired is not taken by the bucket', async () => {
    const number = await drafted();
    const at = new Date(Date.now() - 16 * 60_000).toISOString();
    const { body } = await uploading.ask(number, {}, { at });
    expect((await post(body.form ?? { url: '', fields: {} }, pdfOf(1))).status).toBe(403);
  });
});

describe('a form is given out', () => {
  test.each([
    ['an empty file', { size: 0 }, 'empty'],
    ['a file that is too large', { size: largestFile + 1 }, 'too-large'],
    ['a plan as a spreadsheet', { type: 'xlsx' as const }, 'lying-type'],
  ])('for no %s, with what to do', async (_, asked, reason) => {
    const number = await drafted();
    const { status, body } = await uploading.ask(number, asked);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'file-not-accepted', reason });
    expect(String(body['detail']).split('. ').length).toBeGreaterThan(1);
    expect((await viewed(number)).documents).toEqual([]);
  });

  it('for a document of this kind only', async () => {
    const number = await drafted();
    const { status, body } = await uploading.ask(number, { document: 'cv' as never, name: `a\u0007` });
    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ pointer: '/document' }, { pointer: '/name' }]);
    expect((await uploading.ask(number, {}, { key: 'kort' })).status).toBe(400);
  });

  it('once for a key, and not for another request with it', async () => {
    const number = await drafted();
    const key = randomUUID();
    const [first, again] = [
      await uploading.ask(number, {}, { key }),
      await uploading.ask(number, {}, { key }),
    ];
    expect(again.status).toBe(201);
    expect(again.body.upload).toBe(first.body.upload);
    const other = await uploading.ask(number, { document: 'public-summary' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
    expect((await viewed(number)).documents).toHaveLength(1);
  });

  it('sixty times for a request and no more', async () => {
    const number = await drafted();
    for (let count = 0; count < 60; count += 1) expect((await uploading.ask(number)).status).toBe(201);
    expect(await uploading.ask(number)).toMatchObject({ status: 409, body: { code: 'too-many-uploads' } });
  });

  it('to the applicant alone', async () => {
    const number = await drafted();
    expect(await uploading.ask(number, {}, { by: 'stranger' })).toMatchObject({ status: 404 });
    expect(await uploading.ask(number, {}, { by: 'reviewer1' })).toMatchObject({ status: 404 });
    expect(await uploading.ask(number, {}, { by: 'officer' })).toMatchObject({
      status: 409,
      body: { code: 'form-not-open' },
    });
    const application = await loket.cases.started();
    expect(await uploading.ask(application)).toMatchObject({ status: 404 });
  });

  it('only while the documents may be written', async () => {
    const number = await drafted();
    await loket.api.as('applicant').handIn(number, 'submit');
    expect(await uploading.ask(number)).toMatchObject({ status: 409, body: { code: 'form-not-open' } });
    const ask = (field: string) => ({
      items: [{ field, missing: 'Dit ontbreekt.', basis: 'artikel 12' }],
      due: '2099-01-05',
    });
    await command(number, 'officer', 'request-supplement', ask('documents'));
    expect(await uploading.ask(number)).toMatchObject({ status: 201 });

    const other = await drafted();
    await loket.api.as('applicant').handIn(other, 'submit');
    await command(other, 'officer', 'request-supplement', ask('summary'));
    expect(await uploading.ask(other)).toMatchObject({
      status: 409,
      body: { code: 'fields-not-open', fields: ['documents'] },
    });
  });
});

describe('a clean document is opened', () => {
  it('by whoever reads the request, and by nobody for whom it is sealed or foreign', async () => {
    const number = await drafted();
    const file = pdfOf(1);
    const dropped = await uploading.uploaded(number, pdfOf(2));
    const upload = await uploading.uploaded(number, file);
    await saved(number, { 'activity-plan': { upload, name: 'Plan.pdf', sha256: hashOf(file) } });
    await loket.api.as('applicant').handIn(number, 'submit');
    const status = async (by: string, which = upload) => (await uploading.opened(number, which, by)).status;

    for (const by of ['reviewer1', 'unassigned', 'chair', 'stranger']) expect(await status(by)).toBe(404);
    for (const by of ['applicant', 'officer', 'decider1']) expect(await status(by)).toBe(303);
    expect(await status('officer', 'up-aaaaaaaaaa')).toBe(404);
    expect(await status('officer', 'nonsense')).toBe(404);

    await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
    await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T05:00:00.000Z'));
    await command(number, 'officer', 'open-review', {});
    const reviewers = ['reviewer1', 'reviewer2', 'reviewer3'] as const;
    await command(number, 'officer', 'assign-reviewers', { reviewers: reviewers.map(sampleId) });
    for (const by of [...reviewers, 'chair']) expect(await status(by)).toBe(303);
    for (const by of ['unassigned', 'stranger']) expect(await status(by)).toBe(404);
    // A try that the form does not name is nobody's but the applicant's and the office's.
    expect(await status('reviewer1', dropped)).toBe(404);
    expect(await status('officer', dropped)).toBe(303);
    expect((await viewed(number, 'reviewer1')).documents.map((one) => one.upload)).toEqual([upload]);

    await command(number, 'reviewer1', 'declare-conflict', { reason: 'Een familielid werkt daar.' });
    expect(await status('reviewer1')).toBe(404);
    expect(await status('reviewer2')).toBe(303);
  });
});

describe('what is kept about an upload', () => {
  it('is given to the applicant who asks, and erased with the request that came to nothing', async () => {
    const number = await drafted();
    const upload = await uploading.uploaded(number, pdfOf(1), { name: 'Plan van Jansen.pdf' });
    const neighbour = await drafted();
    await uploading.uploaded(neighbour, pdfOf(1));
    const { link } = await uploading.opened(number, upload, 'applicant');
    const { body } = await loket.api.as('applicant').get<PersonData>(`/cases/${number}/personal-data`);
    expect(body.files).toMatchObject([
      { name: 'Plan van Jansen.pdf', status: 'clean', by: sampleId('applicant') },
    ]);
    expect(JSON.stringify(body)).not.toContain('requestHash');
    await command(number, 'applicant', 'withdraw', {});
    await command(number, 'officer', 'erase-person', { subject: sampleId('applicant') });
    const rows = await loket.cases.rows(number);
    expect(rows.filter(({ sk }) => String(sk).startsWith('FILE#'))).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain('Jansen');

    const kept = async (request: string) => (await uploading.keys()).filter((key) => key.includes(request));
    expect(await kept(number)).toHaveLength(1);
    const events = (await live.deps.cases.events(number)).slice(-1);
    await uploading.check([...events, ...events]);
    expect(await kept(number)).toEqual([]);
    expect(await kept(neighbour)).toHaveLength(1);
    expect((await fetch(link ?? '')).status).toBe(404);
  });
});
