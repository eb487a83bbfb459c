// A whole round of the size of the first one of 2014, 33 requests of which 18 are granted, through the real command layer and
// database: from its plan to the decisions that went out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterHash, letterText } from '../../domain/fund/letter/letterHash.ts';
import { fundLifecycle } from '../../domain/fund/lifecycle.ts';
import { replay } from '../../domain/lifecycle/engine.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import { brokenLink } from '../../events/chain.ts';
import { fundEvents } from '../../events/fundEvents.ts';
import { allocationProposed } from '../../events/round/allocation-proposed.ts';
import { roundAllocated } from '../../events/round/round-allocated.ts';
import { roundEvents } from '../../events/roundEvents.ts';
import { fundEventName, roundEventName } from '../../events/types.ts';
import { fails, verifyRound } from '../../functions/site/verifyRound.mjs';
import { letterDocument } from '../../schemas/fund/letterDocument.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { asPerson } from '../support/samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const afterwards = '2027-02-01T08:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const deciding = '2027-05-03T10:00:00.000Z';

let database: Database;
let live: ReturnType<typeof liveRound>;
const numbers: string[] = [];

/** Twenty starters and thirteen scale-ups of a million each; three starters are judged insufficient. */
const requests = Array.from({ length: 33 }, (_, index) => ({
  name: `Project ${index + 1}`,
  category: index < 20 ? ('starter' as const) : ('scale-up' as const),
  level: 3 + (index % 3),
  first: index < 3 ? 1 : 3 + (index % 3),
}));

beforeAll(async () => {
  database = await startDatabase();
  live = liveRound(database);
  await live.introduce();
  await live.planned(18 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  for (const { name, category } of requests) {
    const number = await live.drafted(contentOf(name, category, million), january);
    await live.accepted(live.handIn(number, january));
    numbers.push(number);
  }
  await live.accepted(live.round(live.system, 'close-round', {}, afterwards));
}, 60_000);
afterAll(() => database.stop());

describe('a round of 33 requests', () => {
  it('is not divided before every request has been judged, and says which are not', async () => {
    const early = await live.round(asPerson('chair'), 'propose-allocation', {}, judging);
    expect(early).toMatchObject({ refusal: { code: 'guard', guard: 'requests-undecided' } });
    if (!early.ok && early.refusal.code === 'guard') expect(early.refusal.lacks).toHaveLength(33);
  });

  it('is judged, proposed by the chair, and confirmed by somebody else', async () => {
    for (const [index, { level, first }] of requests.entries())
      await live.judged(numbers[index] ?? '', level, first, judging);
    await live.accepted(live.round(asPerson('chair'), 'propose-allocation', {}, deciding));
    const round = await live.theRound();
    // Nine of each list fit together under eighteen million: 2 × 9 × 1 million. Nothing is left.
    expect(round.allocation).toMatchObject({ granted: 18 * million, left: 0 });
    await live.accepted(live.round(asPerson('decider1'), 'confirm-allocation', {}, deciding));
  }, 60_000);

  it('reaches every request once, also when it is cut off in the middle and told again', async () => {
    let count = 0;
    const failing = live.carryOn({
      run: (request) => {
        count += 1;
        if (count > 10) throw new Error('cut off');
        return live.run(request);
      },
    });
    await expect(failing).rejects.toThrow(/could not be reached/);
    await live.carryOn();
    await live.carryOn();
    const states = await Promise.all(numbers.map(async (number) => live.theRequest(number)));
    const allocated = states.filter(({ state }) => state === 'allocated');
    expect(allocated).toHaveLength(30);
    expect(states.filter(({ state }) => state === 'judged-negative')).toHaveLength(3);
    const granted = allocated.filter(({ allocation }) => allocation?.outcome === 'grant');
    expect(granted.map(({ category }) => category).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'scale-up'),
      ...Array.from({ length: 9 }, () => 'starter'),
    ]);
    for (const { id } of allocated) {
      const names = (await live.deps.cases.events(id)).map(({ type }) => fundEventName(type));
      expect(names.filter((name) => name === 'request-allocated')).toHaveLength(1);
    }
  });

  it('can be divided again by anyone, with the seed that was committed before it opened', async () => {
    const events = await live.deps.cases.events(roundId);
    const named = (name: string) => events.find(({ type }) => roundEventName(type) === name)?.data;
    const { input, allocation } = allocationProposed.data.parse(named('allocation-proposed'));
    const { seed } = roundAllocated.data.parse(named('round-allocated'));
    const { commitment = '' } = await live.theRound();
    const file = {
      format: 'zorgpact-loket.round.v1',
      round: roundId,
      commitment,
      input: { ...input, lottery: { ...input.lottery, seed } },
      allocation,
    };
    const lines = await verifyRound(JSON.stringify(file), [commitment]);
    expect(lines.filter(fails)).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('has all its decisions prepared by one decider and released by another, each with its letter', async () => {
    await live.accepted(live.round(asPerson('decider1'), 'prepare-decisions', {}, deciding));
    const early = await live.round(asPerson('decider2'), 'release-decisions', {}, deciding);
    expect(early).toMatchObject({ refusal: { guard: 'decisions-not-prepared' } });
    await live.carryOn();
    await live.accepted(live.round(asPerson('decider2'), 'release-decisions', {}, deciding));
    await live.carryOn();
    await live.carryOn();
    const all = await Promise.all(numbers.map((number) => live.theRequest(number)));
    expect(all.filter(({ state }) => state === 'granted')).toHaveLength(18);
    expect(all.filter(({ state }) => state === 'refused')).toHaveLength(15);
    for (const { id, decision } of all) {
      const version = decision?.releasedAs ?? 0;
      const text = await live.deps.cases.text(id, letterText(version));
      const event = await live.deps.cases.event(id, version);
      expect(event?.data['letter']).toBe(letterHash(letterDocument.parse(text?.body)));
      expect(event?.data).toMatchObject({ releasedBy: expect.any(String), objectionUntil: '2027-06-14' });
    }
  }, 60_000);

  it('is not released by who prepared it', async () => {
    const [first = ''] = numbers;
    const { decision } = await live.theRequest(first);
    expect(decision?.preparedBy).not.toBe(decision?.releasedBy);
  });

  it('replays to the very same cases, each with an unbroken chain of valid events', async () => {
    for (const number of numbers) {
      const history = await live.deps.cases.events(number);
      expect(brokenLink(history)).toBeUndefined();
      expect(replay(fundLifecycle, history)).toEqual(await live.theRequest(number));
      for (const { type, data } of history) {
        const name = fundEventName(type);
        expect(name && fundEvents[name].data.safeParse(data).success, type).toBe(true);
      }
    }
    const history = await live.deps.cases.events(roundId);
    expect(brokenLink(history)).toBeUndefined();
    expect(replay(roundLifecycle, history)).toEqual(await live.theRound());
    for (const { type, data } of history) {
      const name = roundEventName(type);
      expect(name && roundEvents[name].data.safeParse(data).success, type).toBe(true);
    }
  });
});
