// The decisions of a round at the counter, without scripts and on pages that are proved: divided, prepared together, one sent
// back, released together and once, and one of them objected to, which others decide on.
import { beforeAll, expect, it } from 'vitest';
import { roundEventName } from '../../events/types.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { issuer, sampleId } from '../support/apiClient.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const counter = useCounter('2027-05-03T10:00:00.000Z');
const round = `/zaken/rondes/${roundId}`;

let live: ReturnType<typeof liveRound>;
let granted = '';
let refused = '';
let negative = '';

const letters = (number: string) => `/zaken/${number}/brieven/concept`;
/** A page that is proved where somebody works on it, and here only read. */
const wordsOf = async (person: SamplePerson, path: string): Promise<string> => {
  const { page } = await counter().as(person);
  expect((await page.goto(`${counter().address}${path}`))?.status(), path).toBe(200);
  const words = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  await page.close();
  return words;
};

/** Opens an act, fills it in and does it; answers with the desk on the page that came. */
async function does(
  person: SamplePerson,
  path: string,
  button: string,
  answers: { readonly fill?: Record<string, string>; readonly choose?: Record<string, string> } = {},
) {
  const desk = await counter().as(person);
  await desk.open(path);
  await desk.choose(answers.choose ?? {});
  await desk.fill(answers.fill ?? {});
  await desk.press(button);
  return desk;
}
/** What comes after it renews itself while one looks at it, and so is only read. */
async function doesTogether(person: SamplePerson, command: string, button: string) {
  const desk = await counter().as(person);
  await desk.open(`${round}/${command}`);
  await desk.page.getByRole('button', { name: button, exact: true }).click();
  await desk.page.waitForURL(`**?*gedaan=${command}*`);
  return desk;
}
const isDone = ({ page }: { readonly page: { url(): string } }) =>
  new URL(page.url()).searchParams.get('gedaan');

/** How a page answers that this person asks for by its address. */
async function answerTo(person: SamplePerson, path: string) {
  const desk = await counter().as(person);
  const answer = await desk.page.goto(`${counter().address}${path}`);
  const words = await desk.page.locator('main').innerText();
  await desk.page.close();
  return { status: answer?.status(), words };
}

const roundEvents = async () =>
  (await live.deps.cases.events(roundId)).map(({ type }) => roundEventName(type));

beforeAll(async () => {
  const { database } = counter();
  live = liveRound(database, sampleId);
  // Of the school that asks, and a decider all the same.
  const store = peopleStore(database.client, database.tables.people);
  const ofTheSchool = {
    ...people.unassigned,
    organisation: 'Mbo-college Duinrand',
    grants: people.decider1.grants,
  };
  await store.put({ ...ofTheSchool, issuer, subject: 'unassigned', id: personIdOf(issuer, 'unassigned') });
  await live.planned(1.5 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const handedIn = async (name: string) => {
    const number = await live.drafted(contentOf(name, 'starter', million), january);
    await live.accepted(live.handIn(number, january));
    return number;
  };
  granted = await handedIn('Leren in de wijk');
  refused = await handedIn('مشروع التعلّم في رعاية الحيّ');
  negative = await handedIn('Zorgcoördinatieontwikkelingsplatformwerkplaats'.repeat(3));
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  await live.judged(granted, 4, 4, judging);
  await live.judged(refused, 3, 3, judging);
  await live.judged(negative, 3, 1, judging);
}, 120_000);

it('is divided by the chair and confirmed by a decider, who reads it in sentences', {
  timeout: 120_000,
}, async () => {
  expect(isDone(await does('chair', `${round}/propose-allocation`, 'Verdeling voorstellen'))).toBe(
    'propose-allocation',
  );
  const desk = await counter().as('decider1');
  await desk.open(round);
  const words = (await desk.page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  expect(words).toContain('Verdeling voorgesteld, nog niet bevestigd');
  expect(words).toContain('krijgt geen subsidie');
  await desk.page.getByRole('link', { name: 'Uitrekenen wat een ander plafond zou doen' }).click();
  await desk.fill({ plafond: '2.000.000' });
  await desk.press('Uitrekenen');
  expect(await desk.page.locator('tr', { hasText: 'anders' }).count()).toBe(1);
  await desk.page.close();
  expect(isDone(await does('decider1', `${round}/confirm-allocation`, 'Verdeling bevestigen'))).toBe(
    'confirm-allocation',
  );
  await live.carryOn();
});

it('is prepared by one decider, who does not release and reads why', { timeout: 120_000 }, async () => {
  await doesTogether('decider1', 'prepare-decisions', 'Alle besluiten voorbereiden');
  const follower = await counter().as('decider2');
  await follower.open(round);
  expect(await follower.page.locator('main').innerText()).toContain('0 van de 3 besluiten zijn voorbereid');
  await live.carryOn();
  const why = 'Een besluit dat u zelf voorbereidde, geeft een andere besluitvormer vrij of terug.';
  const own = await wordsOf('decider1', `/zaken/${granted}`);
  expect(own).toContain(why);
  expect(own).not.toContain('Besluit vrijgeven');
  expect(await answerTo('decider1', `/zaken/${granted}/release-decision`)).toMatchObject({
    status: 409,
    words: expect.stringContaining(why),
  });
  const { page } = await does('decider1', `${round}/release-decisions`, 'Alle besluiten vrijgeven');
  expect(await page.locator('[role=alert]').innerText()).toContain(
    'U bereidde deze besluiten zelf voor. Een andere besluitvormer geeft ze vrij.',
  );
});

it('has each letter read as it would go out, and one sent back with a reason', {
  timeout: 120_000,
}, async () => {
  const desk = await counter().as('decider2');
  await desk.open(`/zaken/${refused}`);
  const letter = desk.page.getByRole('link', { name: /concept/ });
  await desk.open(new URL((await letter.getAttribute('href')) ?? '', counter().address).pathname);
  const words = await desk.page.locator('main').innerText();
  expect(words).toContain('Concept: deze brief is niet verstuurd');
  expect(words).toContain('bezwaar');
  await desk.open(`/zaken/${refused}/return-decision`);
  await desk.press('Besluit teruggeven');
  expect(await desk.page.locator('[role=alert]').innerText()).toContain('Wat moet er anders?');
  await desk.fill({ reason: 'Noem ook de plaats op de lijst.' });
  await desk.press('Besluit teruggeven');
  expect(isDone(desk)).toBe('return-decision');
  await desk.page.close();
  const { page } = await does('decider2', `${round}/release-decisions`, 'Alle besluiten vrijgeven');
  const alert = await page.locator('[role=alert]').innerText();
  expect(alert).toContain('Nog niet voor elke aanvraag is een besluit voorbereid');
  expect(alert).toContain(refused);
  expect(await wordsOf('decider1', `/zaken/${refused}`)).toContain('Noem ook de plaats op de lijst.');
  const anew = { choose: { outcome: 'refuse-ceiling' }, fill: { note: 'U staat op plaats 2.' } };
  await does('decider1', `/zaken/${refused}/prepare-decision`, 'Besluit voorbereiden', anew);
  expect(await wordsOf('decider2', letters(refused))).toContain('U staat op plaats 2.');
});

it('is released together, once, however often it is sent; the page counts along', {
  timeout: 120_000,
}, async () => {
  const desk = await doesTogether('decider2', 'release-decisions', 'Alle besluiten vrijgeven');
  expect(await desk.page.locator('main').innerText()).toContain('0 van de 3 besluiten zijn vrijgegeven');
  await desk.page.goBack();
  await desk.press('Alle besluiten vrijgeven');
  expect(await desk.page.locator('[role=alert]').innerText()).toContain('worden al vrijgegeven');
  expect((await roundEvents()).filter((name) => name === 'decisions-released')).toHaveLength(1);
  await live.carryOn();
  await desk.open(round);
  expect(await desk.page.locator('main').innerText()).not.toContain('Besluiten onderweg');
  for (const [number, state] of [
    [granted, 'granted'],
    [refused, 'refused'],
    [negative, 'refused'],
  ] as const)
    expect((await live.theRequest(number)).state).toBe(state);
  expect(await wordsOf('applicant', `/zaken/${granted}`)).toContain('Brieven');
});

it('is objected to by the applicant, and decided on by others, with a decision anew', {
  timeout: 180_000,
}, async () => {
  const grounds = { fill: { grounds: 'Ons plan telt vier kwartalen, niet drie.' } };
  const { page } = await does('applicant', `/zaken/${negative}/object`, 'Bezwaar maken', grounds);
  expect(await page.locator('main').innerText()).toContain('Uw bezwaar is ontvangen.');
  for (const who of ['decider1', 'decider2'] as const) {
    const words = await wordsOf(who, `/zaken/${negative}`);
    expect(words).toContain('U nam het besluit waartegen bezwaar is gemaakt.');
    expect(words).toContain('Ons plan telt vier kwartalen');
  }
  const upheld = { choose: { outcome: 'upheld' }, fill: { reason: 'Het plan telt vier kwartalen.' } };
  const prepare = 'Beslissing op het bezwaar voorbereiden';
  await does('decider3', `/zaken/${negative}/prepare-objection-decision`, prepare, upheld);
  expect(await wordsOf('decider3', `/zaken/${negative}`)).toContain('Wat u zelf voorbereidde');
  expect(await wordsOf('decider4', letters(negative))).toContain('Het plan telt vier kwartalen.');
  const release = 'Beslissing op het bezwaar vrijgeven';
  expect(isDone(await does('decider4', `/zaken/${negative}/release-objection-decision`, release))).toBe(
    'release-objection-decision',
  );
  expect((await live.theRequest(negative)).state).toBe('judged-negative');
  expect(await wordsOf('decider1', `/zaken/${negative}`)).toContain(
    'U besliste al eerder over deze aanvraag.',
  );
  const otherwise = {
    choose: { outcome: 'grant' },
    fill: { deviationReason: 'Het bezwaar is gegrond: de punten waren verkeerd geteld.' },
  };
  await does('decider3', `/zaken/${negative}/prepare-decision`, 'Besluit voorbereiden', otherwise);
  expect(await wordsOf('decider4', letters(negative))).toContain('de punten waren verkeerd geteld');
  await does('decider4', `/zaken/${negative}/release-decision`, 'Besluit vrijgeven');
  expect((await live.theRequest(negative)).state).toBe('granted');
});

it('keeps a request from a decider of its school, and with it what is divided', {
  timeout: 120_000,
}, async () => {
  for (const path of [`/zaken/${granted}`, letters(granted), `/zaken/${granted}/release-decision`])
    expect((await answerTo('unassigned', path)).status, path).toBe(404);
  const desk = await counter().as('unassigned');
  await desk.open(round);
  const words = await desk.page.locator('main').innerText();
  expect(words).toContain('U hebt een belang bij een aanvraag in dit tijdvak');
  expect(words).not.toContain(granted);
  expect(words).not.toContain('Stap voor stap');
  expect((await answerTo('unassigned', `${round}/wat-als?plafond=1`)).words).not.toContain(granted);
  for (const path of [letters(negative), `/zaken/${granted}`])
    expect((await answerTo('stranger', path)).status, path).toBe(404);
});
