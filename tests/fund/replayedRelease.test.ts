// The release of a round's decisions, delivered again when one of them was returned and prepared anew meanwhile: what nobody has
// looked at since does not go out.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decisionsReleased } from '../../events/round/decisions-released.ts';
import { rounds } from '../../functions/rounds/rounds.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const deciding = '2027-03-09T10:00:00.000Z';

let database: Database;
let live: ReturnType<typeof liveRound>;
let first = '';
let second = '';

beforeAll(async () => {
  database = await startDatabase();
  live = liveRound(database);
  await live.introduce();
  await live.planned(5 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const handedIn = async (name: string) => {
    const number = await live.drafted(contentOf(name, 'starter', million), january);
    await live.accepted(live.handIn(number, january));
    return number;
  };
  first = await handedIn('Leren in de wijk');
  second = await handedIn('Leren in het ziekenhuis');
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  for (const number of [first, second]) await live.judged(number, 4, 4, judging);
  await live.accepted(live.round(live.as('chair'), 'propose-allocation', {}, judging));
  await live.accepted(live.round(live.as('decider1'), 'confirm-allocation', {}, judging));
  await live.carryOn();
  await live.accepted(live.round(live.as('decider1'), 'prepare-decisions', {}, deciding));
  await live.carryOn();
}, 60_000);
afterAll(() => database.stop());

it('releases what was meant, and not what was prepared anew since, however often it comes', async () => {
  await live.accepted(live.round(live.as('decider2'), 'release-decisions', {}, deciding));
  // Before the release reaches it, another decider sends this one back.
  const back = { reason: 'Noem het bedrag ook per jaar.' };
  await live.accepted(live.request(first, live.as('decider3'), 'return-decision', back, deciding));
  await live.carryOn();
  expect((await live.theRequest(second)).state).toBe('granted');
  expect((await live.theRequest(first)).state).toBe('allocated');
  const anew = { outcome: 'grant', note: 'Het bedrag is per jaar een kwart.' } as const;
  await live.accepted(live.request(first, live.as('decider1'), 'prepare-decision', anew, deciding));
  await live.carryOn();
  expect((await live.theRequest(first)).state).toBe('decision-prepared');
});

it('of before it said what was meant, releases nothing', async () => {
  const event = (await live.deps.cases.events(roundId)).at(-1);
  if (!event) throw new Error('the round has no events');
  const { prepared: _, ...earlier } = decisionsReleased.data.parse(event.data);
  const carry = rounds({ lists: live.deps.lists, cases: live.deps.cases, run: live.run, log: silent });
  await expect(carry({ ...event, data: earlier, type: event.type.replace('.v2', '.v1') })).rejects.toThrow(
    'which decisions',
  );
  expect((await live.theRequest(first)).state).toBe('decision-prepared');
});

it('is done anew by a decider who has seen it', async () => {
  await live.accepted(live.round(live.as('decider2'), 'release-decisions', {}, deciding));
  await live.carryOn();
  expect((await live.theRequest(first)).state).toBe('granted');
});

const silent = { info() {}, warn() {}, error() {} };
