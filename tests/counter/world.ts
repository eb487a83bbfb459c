// Everything the counter has a page for, in one database: cases in the states that the pages ask for, and names and answers that
// strain a page. Who they are: the cast of tests/rights.
import { randomUUID } from 'node:crypto';
import { commandDeps } from '../../functions/commands/deps.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import { brought, by, type LiveState } from '../rights/brought.ts';
import { fundRights } from '../rights/broughtRequest.ts';
import { cast, idOf, type Name } from '../rights/cast.ts';
import type { House } from '../rights/kinds.ts';
import { issuer, testApi } from '../support/apiClient.ts';
import type { Database } from '../support/database.ts';
import { fundInputs } from '../support/fundInputs.ts';
import { liveCase } from '../support/liveCase.ts';
import { contentOf } from '../support/liveRound.ts';
import { imported, sampleRegion } from '../support/publishedThings.ts';
import { inputs, scores } from '../support/sampleInputs.ts';
import { asSystem } from '../support/samplePeople.ts';
import type { CounterPage } from './pages.ts';

/** When the pages are asked for: after everything that happened in it. */
export const today = '2027-03-08T10:00:00.000Z';

const word = 'Zorgcoördinatieontwikkelingsplatformwerkplaats';
const rightToLeft = 'مشروع التعلّم في رعاية الحيّ ';
/** In words that a line has no room for; longer than anybody reads is no longer than that. */
const long = (most: number): string => `${word}${word} `.repeat(12).slice(0, most).trim();
const arabic = (most: number): string => rightToLeft.repeat(20).slice(0, most).trim();

const strained = (text: (most: number) => string) => ({
  name: text(150),
  organisation: text(150),
  regions: ['stedendriehoek', 'noord-holland-noord', 'nieuwe-waterweg-noord', 'haaglanden'],
  summary: text(2000),
  regionalCharacter: text(4000),
  partnership: text(4000),
  themes: Array.from({ length: 8 }, (_, index) => `${index} ${text(78)}`),
  results: Array.from({ length: 8 }, () => ({ what: text(1000), evidence: text(1000), date: '2025-11' })),
  sharing: text(4000),
});

async function strainedDraft({ database, deps }: House, text: (most: number) => string) {
  const start = { ...inputs.start, name: text(150), organisation: text(150) };
  const on = await liveCase(database, deps, by('applicant'), 'start', start);
  const partner = { ...inputs['invite-partner'], name: text(150), role: text(500) };
  await on.act(by('applicant'), 'invite-partner', partner);
  await on.save(strained(text));
  return on;
}

async function strainedReview(house: House, text: (most: number) => string) {
  const on = await strainedDraft(house, text);
  await on.act(by('applicant'), 'submit');
  await on.act(by('officer'), 'open-review');
  const reviewers = (['reviewer1', 'reviewer2', 'reviewer3'] as const).map(idOf);
  await on.act(by('officer'), 'assign-reviewers', { reviewers });
  const said = Object.fromEntries(
    Object.entries(scores(4)).map(([criterion, score]) => [criterion, { ...score, motivation: text(2000) }]),
  );
  for (const [index, name] of (['reviewer2', 'reviewer3'] as const).entries()) {
    const criteria = Object.entries(said).map(([criterion, score]) => [
      criterion,
      { ...score, level: 2 + 2 * index },
    ]);
    await on.act(by(name), 'submit-review', { scores: Object.fromEntries(criteria) });
  }
  return on;
}

async function strainedRequest({ database, deps }: House) {
  const start = { ...fundInputs.start, name: long(150), organisation: long(150) };
  const on = await liveCase(database, deps, by('applicant'), 'start', start, 'fund');
  await on.act(by('applicant'), 'invite-partner', { ...fundInputs['invite-partner'], name: long(150) });
  await on.save({
    ...contentOf(long(150), 'starter', 1_000_000_00),
    summary: long(2000),
    labourMarketLink: long(4000),
    cooperation: arabic(4000),
  });
  return on;
}

type Bringing = (house: House) => Promise<{ readonly id: string }>;

/** What is no state of its own; the others are those of the kinds of case. */
const brings: Readonly<Record<string, Bringing>> = {
  'koploper new': ({ database, deps }) => liveCase(database, deps, by('applicant'), 'start', inputs.start),
  'koploper long draft': (house) => strainedDraft(house, long),
  'koploper long': (house) => strainedReview(house, long),
  'koploper right-to-left draft': (house) => strainedDraft(house, arabic),
  'koploper right-to-left': (house) => strainedReview(house, arabic),
  'koploper undelivered': async (house) => {
    const on = await brought(house, 'submitted');
    await on.act(asSystem, 'record-undelivered');
    return on;
  },
  'koploper to assign': async ({ database, deps }) => {
    const on = await liveCase(database, deps, by('applicant'), 'start', inputs.start);
    await on.save();
    await on.act(by('applicant'), 'submit');
    await on.act(by('officer'), 'open-review');
    return on;
  },
  'koploper partner removed': async (house) => {
    const on = await strainedDraft(house, long);
    await on.act(by('applicant'), 'remove-partner');
    await on.act(by('applicant'), 'invite-partner', { ...inputs['invite-partner'], name: long(150) });
    return on;
  },
  'fund long draft': strainedRequest,
};

const bring = (house: House, kind: CaseKindName, state: string): Promise<{ readonly id: string }> =>
  brings[`${kind} ${state}`]?.(house) ??
  (kind === 'fund' ? fundRights.brought(house, state) : brought(house, state as LiveState));

/** Reviewers whose names strain the list one chooses from. */
const others = [
  { name: long(200), organisation: long(150) },
  { name: arabic(120), organisation: arabic(120) },
];

export interface World {
  readonly house: House;
  /** A path with the numbers of the cases it names: `/zaken/{koploper draft}`. */
  pathOf(path: string): string;
  /** The same of the fields of a form. */
  formOf(sends: Readonly<Record<string, string>>): Record<string, string>;
}

const named = /\{(koploper|fund) ([^}]+)\}/g;

/** Brings about every case that one of these pages names, once each. */
export async function worldFor(database: Database, pages: readonly CounterPage[]): Promise<World> {
  await testApi(database, database.client, cast);
  const people = peopleStore(database.client, database.tables.people);
  for (const [index, one] of others.entries()) {
    const subject = `strained-${index}`;
    const known = { issuer, subject, id: personIdOf(issuer, subject) };
    await people.put({ ...cast.reviewer1, ...one, ...known });
  }
  const house: House = { database, deps: commandDeps(database.client, database.tables) };
  await fundRights.prepare(house);
  await imported(database, 'region', sampleRegion);
  const numbers = new Map<string, string>();
  const texts = pages.flatMap(({ path, sends = {} }) => [path, ...Object.values(sends)]);
  for (const [name, kind = '', state = ''] of texts.flatMap((text) => [...text.matchAll(named)]))
    if (!numbers.has(name)) numbers.set(name, (await bring(house, kind as CaseKindName, state)).id);
  const pathOf = (text: string) => text.replaceAll(named, (name) => numbers.get(name) ?? '');
  return {
    house,
    pathOf,
    formOf: (sends) =>
      Object.fromEntries(Object.entries(sends).map(([field, value]) => [field, pathOf(value)])),
  };
}

/** The value of the session cookie of somebody who is signed in. */
export async function sessionOf(
  portal: { readonly deps: { readonly ephemera: { put: Put } } },
  name: Name,
): Promise<string> {
  const id = randomUUID();
  await portal.deps.ephemera.put('SESSION', id, { person: idOf(name) }, today, 8 * 60 * 60);
  return id;
}
type Put = (kind: string, id: string, body: object, now: string, seconds: number) => Promise<void>;
