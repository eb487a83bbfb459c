// A whole request as one archive: what is in it, that it is whole, that it is what the parties have, and who gets it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterKey } from '../../domain/fund/letter/letterHash.ts';
import { letters as letterMaker } from '../../functions/letters/letters.ts';
import { preparedLetter } from '../../functions/letters/prepared.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import { mailEvidence } from '../../functions/platform/mailEvidence.ts';
import { mailLedger } from '../../functions/platform/mailLedger.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { fails, verify } from '../../functions/site/verify.mjs';
import { issuer, sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound } from '../support/liveRound.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';
import { type Unpacked, unpacked } from '../support/unpacked.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const deciding = '2027-05-03T10:00:00.000Z';
const objecting = '2027-05-10T10:00:00.000Z';
const plan = new TextEncoder().encode('%PDF-1.7 het plan van aanpak, met een euro: €');
const dropped = new TextEncoder().encode('%PDF-1.7 een eerdere poging');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let database: Database;
let api: TestApi;
let portal: TestPortal;
let live: ReturnType<typeof liveRound>;
let number = '';

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  portal = testPortal(database);
  live = liveRound(database, sampleId);
  await live.planned(18 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const upload = 'up-aaaaaaaaaa';
  const content = contentOf('Leren <script>alert(1)</script> in de wijk', 'starter', million);
  const documents = { 'plan-of-approach': { upload, name: 'Plan.pdf', sha256: sha256(plan) } };
  number = await live.drafted({ ...content, documents }, january);
  await uploaded(upload, plan);
  await uploaded('up-bbbbbbbbbb', dropped);
  await live.accepted(live.handIn(number, january));
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  await live.judged(number, 4, 1, judging);
  await give('decider1', 'prepare-decision', { outcome: 'refuse-quality' }, deciding);
  await give('decider2', 'release-decision', {}, deciding);
  await give('applicant', 'object', { grounds: 'Wij vinden dit onjuist & onvolledig.' }, objecting);
}, 60_000);
afterAll(() => database.stop());

type Given = Parameters<ReturnType<typeof liveRound>['request']>;
const give = (who: SamplePerson, command: Given[2], input: Given[3], now: string) =>
  live.accepted(live.request(number, live.as(who), command, input, now));

/** As if it came and was found clean. */
async function uploaded(upload: string, bytes: Uint8Array): Promise<void> {
  const files = fileStore(database.client, database.tables.cases);
  const document = 'plan-of-approach';
  const asked = { upload, document, name: 'Plan.pdf', type: 'pdf', by: sampleId('applicant') } as const;
  await files.expect(number, { status: 'awaited', ...asked, askedAt: january }, 'h');
  await files.record(
    { request: number, document, upload },
    { verdict: 'clean', document, upload, size: bytes.length, sha256: sha256(bytes) },
  );
  for (const { archived } of [api, portal]) archived.documents.set(sha256(bytes), bytes);
}

const letterBytes = new TextEncoder().encode('%PDF-1.7 de brief');

/** The file of the letter, as the function makes it. */
async function makeLetter(): Promise<void> {
  const events = await live.deps.cases.events(number);
  const released = events.find(({ type }) => type.includes('.decision-released.'));
  if (!released) throw new Error('nothing was released');
  const keep = (key: string): Promise<void> => {
    for (const { letters } of [api, portal]) letters.set(key, letterBytes);
    return Promise.resolve();
  };
  await letterMaker({ render: () => letterBytes, files: { keep } })(
    await preparedLetter(live.deps.cases, released),
  );
}

const ask = (who: string, at = '2027-05-12T09:00:00.000Z') =>
  api.request(
    `/api/v1/cases/${number}/archive`,
    { headers: { authorization: `Bearer ${who}` }, redirect: 'manual' },
    at,
  );

async function archiveFor(who: string, at?: string): Promise<Unpacked> {
  const answer = await ask(who, at);
  expect(answer.status).toBe(303);
  const key = /opslag\.example\.nl\/([\w-]+)\//.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
  return unpacked(api.archived.laid.get(key) ?? new Uint8Array(), number);
}

it('is not handed out while the file of a letter that went out is still being made', async () => {
  expect((await ask('officer')).status).toBe(503);
  expect(api.archived.laid.size).toBe(0);
});

describe('the archive', () => {
  let file: Unpacked;
  beforeAll(async () => {
    await makeLetter();
    const entry = {
      caseId: number,
      sequence: '0000000004',
      template: 'receipt',
      receiver: sampleId('applicant'),
    };
    const ledger = mailLedger(database.client, database.tables.cases);
    await ledger.claim(entry, january, 'hash');
    await mailEvidence(database.client, database.tables.cases).note(entry, {
      kind: 'bounced',
      at: judging,
      messageId: 'm',
      sentAt: january,
    });
    file = await archiveFor('officer');
  });

  it('has every file once, and its first page leads to each that one reads', () => {
    const letter = file.names.find((name) => name.startsWith('brieven/')) ?? '';
    expect(file.names).toEqual([
      'index.html',
      'aanvraag/versie-1.html',
      'aanvraag/versie-1.json',
      'partners.html',
      'partners.json',
      'beoordelingen.html',
      'beoordelingen.json',
      'verloop.html',
      'verloop.json',
      'berichten.html',
      'berichten.json',
      'CASE.json',
      'stijl.css',
      letter,
      'documenten/plan-of-approach-up-aaaaaaaaaa.pdf',
      'SHA256SUMS',
    ]);
    const linked = [...file.text('index.html').matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    const read = file.names.filter((name) => !name.endsWith('.json') && name !== 'index.html');
    expect([...new Set(linked)].sort()).toEqual([...read, 'CASE.json', 'index.html'].sort());
  });

  it('has pages that are valid and say what was typed as text', async () => {
    for (const name of file.names.filter((one) => one.endsWith('.html')))
      expect(await invalidities(file.text(name)), name).toEqual([]);
    const form = file.text('aanvraag/versie-1.html');
    expect(form).toContain('Leren &lt;script&gt;alert(1)&lt;/script&gt; in de wijk');
    expect(form).not.toContain('<script');
    expect(file.text('verloop.html')).toContain('Wij vinden dit onjuist &amp; onvolledig.');
  });

  it('has the chain, which the program that checks it accepts', async () => {
    const lines = await verify(file.text('CASE.json'));
    expect(lines.filter(fails)).toEqual([]);
    expect(lines.some((line) => line.startsWith('✓'))).toBe(true);
  });

  it('has the form as it was handed in, with what was found in it then', () => {
    expect(JSON.parse(file.text('aanvraag/versie-1.json'))).toMatchObject({
      summary: 'Studenten leren in de wijk, bij mensen thuis.',
    });
    expect(file.text('aanvraag/versie-1.html')).toContain('Wat de regels er toen van vonden');
    expect(file.text('aanvraag/versie-1.html')).toContain('€');
  });

  it('has the letter as it went out and the document as it was found clean, and no other upload', () => {
    const letter = file.names.find((name) => name.startsWith('brieven/')) ?? '';
    expect(Buffer.from(file.bytes(letter))).toEqual(Buffer.from(letterBytes));
    expect([...api.letters.keys()]).toEqual([
      expect.stringMatching(`^${letterKey(number, '').slice(0, -4)}`),
    ]);
    const document = file.bytes('documenten/plan-of-approach-up-aaaaaaaaaa.pdf');
    expect(Buffer.from(document)).toEqual(Buffer.from(plan));
  });

  it('has every review, the judgement of the committee, the decision and the objection', () => {
    expect(JSON.parse(file.text('beoordelingen.json'))).toHaveLength(3);
    const steps = file.text('verloop.html');
    for (const said of [
      'De commissie ziet dit in de aanvraag.',
      'Wij volgen de beoordelaars.',
      'De aanvrager zag ervan af.',
      '1 onvoldoende',
    ])
      expect(steps, said).toContain(said);
  });

  it('has the mails by role, with what became of them, and no address', () => {
    expect(JSON.parse(file.text('berichten.json'))).toEqual([
      {
        event: 4,
        template: 'receipt',
        receiver: 'applicant',
        sentAt: january,
        failedAt: judging,
      },
    ]);
    expect(file.text('berichten.html')).toContain('kwam niet aan');
    const all = file.names.filter((name) => /\.(html|json)$/.test(name)).map((name) => file.text(name));
    expect(all.join('')).not.toContain(people.applicant.email);
  });

  it('is the same bytes for the same case, but for the moment at which it was made', async () => {
    const later = await archiveFor('officer', '2027-05-20T09:00:00.000Z');
    expect(later.names).toEqual(file.names);
    for (const name of file.names) {
      const same = Buffer.from(later.bytes(name)).equals(Buffer.from(file.bytes(name)));
      expect(same, name).toBe(!['CASE.json', 'SHA256SUMS'].includes(name));
    }
    const without = (one: Unpacked) => ({ ...JSON.parse(one.text('CASE.json')), exportedAt: '' });
    expect(without(later)).toEqual(without(file));
    const again = await archiveFor('officer');
    for (const name of file.names) expect(again.text(name), name).toBe(file.text(name));
  });

  it('is handed out on the page of the case, too, and who took it stands in the log', async () => {
    const cookie = `__Host-loket=${await signedIn(portal, 'officer')}`;
    const page = await portal.get(`/zaken/${number}`, { cookie });
    expect(page.html).toContain(`href="/zaken/${number}/dossier.zip"`);
    const answer = await portal.get(`/zaken/${number}/dossier.zip`, { cookie });
    expect(answer.status).toBe(303);
    const [zip] = [...portal.archived.laid.values()];
    expect(unpacked(zip ?? new Uint8Array(), number).names).toEqual(file.names);
    const taken = api.log.filter((line) => line.includes('case file handed out'));
    expect(taken.at(-1)).toContain(sampleId('officer'));
  });
});

describe('for nobody else', () => {
  const others = ['applicant', 'chair', 'decider1', 'reviewer1', 'coordinator', 'stranger'] as const;

  it.each(others)('%s', async (who) => {
    expect((await ask(who)).status).toBe(404);
    const cookie = `__Host-loket=${await signedIn(portal, who)}`;
    expect((await portal.get(`/zaken/${number}/dossier.zip`, { cookie })).status).toBe(404);
    expect((await portal.get(`/zaken/${number}`, { cookie })).html).not.toContain('dossier.zip');
  });

  it('not for an officer with an interest, and on no page for who is not signed in', async () => {
    const store = peopleStore(database.client, database.tables.people);
    const id = personIdOf(issuer, 'officer2');
    await store.put({
      ...people.officer2,
      organisation: 'Mbo-college Duinrand',
      issuer,
      subject: 'officer2',
      id,
    });
    expect((await ask('officer2')).status).toBe(404);
    expect((await portal.get(`/zaken/${number}/dossier.zip`)).status).not.toBe(200);
    expect((await ask('officer')).status).toBe(303);
  });

  it('of a case that was never there', async () => {
    const path = `/api/v1/cases/RIF-2026-9999/archive`;
    const headers = { authorization: 'Bearer officer' };
    expect((await api.request(path, { headers })).status).toBe(404);
  });
});
