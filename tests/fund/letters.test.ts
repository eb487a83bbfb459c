// The letters of a request from a decision that is prepared to a settlement that was objected to: to whom each is, as data, as a
// page and as the very file that was made of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterHash, letterKey } from '../../domain/fund/letter/letterHash.ts';
import { fundLifecycle } from '../../domain/fund/lifecycle.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { replay } from '../../domain/lifecycle/engine.ts';
import { type Envelope, sequenceOf } from '../../events/envelope.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import { fundEventName } from '../../events/types.ts';
import { letters as letterMaker } from '../../functions/letters/letters.ts';
import { preparedLetter } from '../../functions/letters/prepared.ts';
import { personIdOf } from '../../functions/platform/peopleStore.ts';
import { letterDocument } from '../../schemas/fund/letterDocument.ts';
import { type LetterSummary, letterList, letterView } from '../../schemas/letterView.ts';
import { issuer, sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound } from '../support/liveRound.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const deciding = '2027-05-03T10:00:00.000Z';
const objecting = '2027-05-10T10:00:00.000Z';
const settling = '2032-03-01T10:00:00.000Z';

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
  number = await live.drafted(contentOf('Leren in de wijk', 'starter', million), january);
  await live.accepted(live.handIn(number, january));
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  await live.judged(number, 4, 1, judging);
  await give('decider1', 'prepare-decision', { outcome: 'refuse-quality' }, deciding);
}, 60_000);
afterAll(() => database.stop());

type Given = Parameters<ReturnType<typeof liveRound>['request']>;
const give = (who: SamplePerson, command: Given[2], input: Given[3], now: string) =>
  live.accepted(live.request(number, live.as(who), command, input, now));

const ask = (who: string, path: string, accept = 'application/json') =>
  api.request(`/api/v1/cases/${number}/letters${path}`, {
    headers: { authorization: `Bearer ${who}`, accept },
  });
const listed = async (who: string): Promise<readonly LetterSummary[]> => {
  const answer = await ask(who, '');
  return answer.status === 200 ? letterList.parse(await answer.json()).items : [];
};
const statuses = async (who: SamplePerson, letter: string) =>
  Promise.all(['', '.html', '.pdf'].map(async (form) => (await ask(who, `/${letter}${form}`)).status));
const mine = async (who: SamplePerson, path: string) =>
  portal.get(`/zaken/${number}/brieven/${path}`, { cookie: `__Host-loket=${await signedIn(portal, who)}` });

/** The page of an act on the case. */
const acting = async (who: SamplePerson, command: string) =>
  portal.get(`/zaken/${number}/${command}`, { cookie: `__Host-loket=${await signedIn(portal, who)}` });

/** What the function does for every event of the case that leaves a letter behind, with a file that shows what it was made of. */
async function makeFiles(): Promise<void> {
  const lettered = new Set(
    Object.values(fundEvents)
      .filter(({ carries }) => 'letter' in carries)
      .map(({ name }) => name as string),
  );
  const keep = (key: string, pdf: Uint8Array): Promise<void> => {
    for (const { letters } of [api, portal]) letters.set(key, new Uint8Array(pdf));
    return Promise.resolve();
  };
  const make = letterMaker({ render: (document) => Buffer.from(letterHash(document)), files: { keep } });
  for (const event of await live.deps.cases.events(number))
    if (lettered.has(fundEventName(event.type) ?? ''))
      await make(await preparedLetter(live.deps.cases, event));
}

const released = async (name: string): Promise<Envelope> => {
  const event = (await live.deps.cases.events(number)).findLast(({ type }) => fundEventName(type) === name);
  if (!event) throw new Error(`no ${name}`);
  return event;
};

/** A decider beside the sample ones. */
const another = personActor({ ...people.decider3, id: personIdOf(issuer, 'decider4') });

const nobodyElse = ['stranger', 'coordinator', 'reviewer1', 'unassigned'] as const;

describe('a decision that is prepared', () => {
  it('is read as a concept by who decides and by the office, and by nobody else', async () => {
    for (const who of ['officer', 'decider1', 'decider2'] as const) {
      expect(await listed(who)).toEqual([
        { letter: 'concept', about: 'decision', state: 'concept', lacks: [] },
      ]);
      expect(await statuses(who, 'concept')).toEqual([200, 200, 404]);
    }
    for (const who of ['applicant', 'chair', ...nobodyElse] as const) {
      expect(await listed(who), who).toEqual([]);
      expect(await statuses(who, 'concept'), who).toEqual([404, 404, 404]);
      expect((await mine(who, 'concept')).status).toBe(404);
    }
  });

  it('says on its page that it has not been sent, in both languages', async () => {
    const html = await (await ask('officer', '/concept.html')).text();
    expect(html).toContain('Concept: deze brief is niet verstuurd');
    expect(html).toContain('Er ontbreekt niets.');
    expect(await invalidities(html)).toEqual([]);
    expect(await (await ask('officer', '/concept.html?lang=en')).text()).toContain('has not been sent');
    expect((await mine('decider1', 'concept')).html).toContain('Wij wijzen uw aanvraag af');
  });

  it('is read from the page on which one releases it, and not from the one on which one returns it', async () => {
    const { status, html } = await acting('decider2', 'release-decision');
    expect(status).toBe(200);
    expect(html).toContain(`href="/zaken/${number}/brieven/concept"`);
    expect(await invalidities(html)).toEqual([]);
    const returning = await acting('decider2', 'return-decision');
    expect(returning.status).toBe(200);
    expect(returning.html).not.toContain('/brieven/');
  });
});

describe('a decision that was released', () => {
  let letter = '';
  beforeAll(async () => {
    await give('decider2', 'release-decision', {}, deciding);
    letter = String(Number((await released('decision-released')).sequence));
  });

  it('is the letter of the history, to its applicant and to who stands behind it', async () => {
    const { data } = await released('decision-released');
    for (const who of ['applicant', 'officer', 'chair', 'decider1'] as const) {
      const known = { letter, about: 'decision', state: 'released', releasedOn: '2027-05-03' };
      expect(await listed(who)).toEqual([{ ...known, hash: data['letter'] }]);
      const answer = letterView.parse(await (await ask(who, `/${letter}`)).json());
      expect(letterHash(answer.document)).toBe(data['letter']);
    }
    for (const who of nobodyElse) {
      expect(await listed(who), who).toEqual([]);
      expect(await statuses(who, letter), who).toEqual([404, 404, 404]);
    }
    for (const other of ['1', 'concept', '0', `${letter}.txt`, `0${letter}`])
      expect((await ask('applicant', `/${other}`)).status, other).toBe(404);
    expect((await api.request(`/api/v1/cases/${number}/letters`)).status).toBe(401);
  });

  it('is a page with the headers of every page, and a file once it was made, byte for byte', async () => {
    const early = await ask('applicant', `/${letter}.pdf`);
    expect({ status: early.status, body: await early.json() }).toMatchObject({
      status: 503,
      body: { code: 'letter-not-made' },
    });
    await makeFiles();
    const page = await ask('applicant', `/${letter}`, 'text/html,application/xhtml+xml');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    const html = await page.text();
    expect(html).toContain(`href="/api/v1/cases/${number}/letters/${letter}.pdf"`);
    expect(html).not.toContain('Concept');
    expect(await invalidities(html)).toEqual([]);
    const { data } = await released('decision-released');
    const stored = api.letters.get(letterKey(number, String(data['letter'])));
    for (const [form, accept] of [
      ['.pdf', '*/*'],
      ['', 'application/pdf'],
    ] as const) {
      const answer = await ask('applicant', `/${letter}${form}`, accept);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toContain(`${number}-brief-${letter}.pdf`);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(stored);
    }
  });

  it('is reached by its applicant from the mail and from the own requests, and by signing in on the way', async () => {
    const { status, html, headers } = await mine('applicant', letter);
    expect({ status, cache: headers.get('cache-control') }).toEqual({ status: 200, cache: 'no-store' });
    expect(html).toContain(`href="/zaken/${number}/brieven/${letter}.pdf"`);
    expect(await invalidities(html)).toEqual([]);
    const file = await mine('applicant', `${letter}.pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect((await mine('stranger', letter)).status).toBe(404);
    const away = await portal.get(`/zaken/${number}/brieven/${letter}`);
    expect(away.status).toBe(303);
    expect(away.headers.get('location')).toContain(encodeURIComponent(`/zaken/${number}/brieven/${letter}`));
    const list = await portal.get('/mijn', { cookie: `__Host-loket=${await signedIn(portal, 'applicant')}` });
    expect(list.html).toContain(`href="/zaken/${number}/brieven/${letter}"`);
    expect(await invalidities(list.html)).toEqual([]);
  });
});

describe('an objection', () => {
  it('is answered by a letter that says a new decision follows, and that one appeals', async () => {
    await give('applicant', 'object', { grounds: 'De beoordelaars misten bijlage 3.' }, objecting);
    const upheld = { outcome: 'upheld' as const, reason: 'Bijlage 3 is niet meegewogen.' };
    await give('decider3', 'prepare-objection-decision', upheld, objecting);
    expect((await listed('decider3')).at(-1)).toMatchObject({
      letter: 'concept',
      about: 'objection',
      lacks: [],
    });
    const releasing = await acting('decider4', 'release-objection-decision');
    expect(releasing.html).toContain(`href="/zaken/${number}/brieven/concept"`);
    const same = live.request(number, live.as('decider3'), 'release-objection-decision', {}, objecting);
    expect(await same).toMatchObject({ refusal: { guard: 'same-decider' } });
    await live.accepted(live.request(number, another, 'release-objection-decision', {}, objecting));
    const { data, sequence } = await released('objection-decided');
    const sent = (await listed('applicant')).at(-1);
    expect(sent).toMatchObject({
      letter: String(Number(sequence)),
      about: 'objection',
      hash: data['letter'],
    });
    const text = await (await ask('applicant', `/${sent?.letter}.html`)).text();
    expect(text).toContain('Wij bereiden een nieuw besluit voor.');
    expect(text).toContain('beroepschrift');
  });

  it('that was upheld is followed by a decision that says why it deviates from the advice (Awb 3:50)', async () => {
    expect((await live.theRequest(number)).state).toBe('judged-negative');
    const silent = { outcome: 'grant' as const };
    await live.accepted(live.request(number, another, 'prepare-decision', silent, objecting));
    const lacks = (await listed('officer')).at(-1);
    expect(lacks).toMatchObject({ state: 'concept', lacks: [{ nl: expect.stringContaining('Awb 3:50') }] });
    expect((await acting('decider3', 'release-decision')).html).toContain('Er ontbreekt nog iets aan.');
    await give('decider3', 'return-decision', { reason: 'Zeg waarom wij afwijken.' }, objecting);
    const told = { ...silent, deviationReason: 'De commissie kende bijlage 3 niet.' };
    await live.accepted(live.request(number, another, 'prepare-decision', told, objecting));
    await give('decider3', 'release-decision', {}, objecting);
    const text = await (await ask('applicant', `/${(await listed('applicant')).at(-1)?.letter}.html`)).text();
    expect(text).toContain('De commissie kende bijlage 3 niet.');
    expect(text).toContain('beroepschrift');
    expect((await listed('applicant')).map(({ about }) => about)).toEqual([
      'decision',
      'objection',
      'decision',
    ]);
  });
});

describe('a settlement', () => {
  it('goes out with its letter, which is refused while it names somebody', async () => {
    await give('officer', 'publish-grant', {}, objecting);
    await give('applicant', 'start-project', { startsOn: '2028-01-01' }, objecting);
    await give('applicant', 'report-final', { report: 'Klaar.', spent: 3 * million }, settling);
    const naming = { amount: million, reason: 'Bel j.jansen@example.nl.' };
    expect(await live.request(number, live.as('officer'), 'settle', naming, settling)).toMatchObject({
      refusal: { guard: 'letter-incomplete' },
    });
    await give('officer', 'settle', { amount: million / 2, reason: 'De helft is niet gebruikt.' }, settling);
    const { data } = await released('grant-settled');
    const sent = (await listed('applicant')).at(-1);
    expect(sent).toMatchObject({ about: 'settlement', hash: data['letter'], releasedOn: '2032-03-01' });
    const text = await (await ask('applicant', `/${sent?.letter}.html`)).text();
    expect(text).toContain('Wij stellen de subsidie vast');
    expect(text).toContain('bezwaarschrift');
  });

  it('can be objected to once, is then settled anew by somebody else, and after that one appeals', async () => {
    // Six weeks after Monday 1 March 2032 is Monday 12 April.
    await give('applicant', 'object', { grounds: 'De kosten kloppen niet.' }, '2032-04-12T21:59:59.000Z');
    expect((await live.theRequest(number)).objection).toMatchObject({ late: false, was: 'settled' });
    const upheld = { outcome: 'partly-upheld' as const, reason: 'Een deel van de kosten telt mee.' };
    await give('decider1', 'prepare-objection-decision', upheld, settling);
    await give('decider2', 'release-objection-decision', {}, settling);
    expect((await live.theRequest(number)).state).toBe('reported');
    const more = { amount: million, reason: 'Alle kosten tellen mee.' };
    expect(await live.request(number, live.as('officer'), 'settle', more, settling)).toMatchObject({
      refusal: { guard: 'settled-before' },
    });
    await give('officer2', 'settle', more, settling);
    const text = await (await ask('applicant', `/${(await listed('applicant')).at(-1)?.letter}.html`)).text();
    expect(text).toContain('beroepschrift');
    const again = live.request(number, live.as('applicant'), 'object', { grounds: 'Nog eens.' }, settling);
    expect(await again).toMatchObject({ refusal: { guard: 'objected-before' } });
  });

  it('leaves a history of which every letter is the one it names, and which replays to the case', async () => {
    const events = await live.deps.cases.events(number);
    const lettered = events.filter(({ data }) => data['letter'] !== undefined);
    expect(lettered).toHaveLength(6);
    for (const event of lettered) {
      const text = await live.deps.cases.text(number, `letter-${Number(event.sequence)}`);
      expect(letterHash(letterDocument.parse(text?.body))).toBe(event.data['letter']);
      expect(event.sequence).toBe(sequenceOf(Number(event.sequence)));
    }
    await makeFiles();
    expect(api.letters.size).toBe(6);
    expect(replay(fundLifecycle, events)).toEqual(await live.theRequest(number));
  });
});
