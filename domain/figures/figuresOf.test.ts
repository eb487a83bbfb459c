// The figures of a day against a count that is made another way, over random sets of cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koploperStates } from '../../schemas/case.ts';
import { clockPlaces, figures, noRegion } from '../../schemas/figures.ts';
import { fundStates } from '../../schemas/fund/states.ts';
import { regionIds } from '../../schemas/regions.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { CaseFacts } from './caseFacts.ts';
import { fewest, figuresOf } from './figuresOf.ts';

const rounds: FundRound[] = ['round-rif-2026-2', 'round-rif-2026-1'].map((id) => ({
  id,
  kind: 'round',
  version: 1,
  state: 'closed',
  ceilings: [
    { cents: 1, on: '2026-01-01', as: 1 },
    { cents: 10_000_00, on: '2026-02-01', as: 2 },
  ],
  carriedOver: 500_00,
}));
const groups = ['kopgroep', ...rounds.map(({ id }) => id)];
const criteria = ['vision', 'durability'];

const facts: fc.Arbitrary<CaseFacts> = fc
  .record({
    group: fc.constantFrom(...groups),
    state: fc.constantFrom(...koploperStates, ...fundStates),
    place: fc.constantFrom(...clockPlaces),
    awaitsDecision: fc.boolean(),
    regions: fc.uniqueArray(fc.constantFrom(...regionIds), { maxLength: 3 }),
    at: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    apart: fc.option(fc.subarray(criteria), { nil: undefined }),
    undelivered: fc.integer({ min: 0, max: 2 }),
    asked: fc.option(fc.integer({ min: 0, max: 10 ** 9 }), { nil: undefined }),
    isGranted: fc.boolean(),
  })
  .map(({ group, place, at, asked, isGranted, ...more }) => ({
    ...more,
    kind: group === 'kopgroep' ? 'koploper' : 'fund',
    group,
    clock: more.awaitsDecision ? place : undefined,
    band: at === undefined ? undefined : { at, of: 5 },
    request:
      asked === undefined || group === 'kopgroep' ? undefined : { asked, granted: isGranted ? asked : 0 },
  }));

const mail = { sent: 3, delivered: 1, failed: 1, unknown: 1 };
const countedOf = (cases: readonly CaseFacts[]) =>
  figuresOf({ day: '2026-05-04', countedAt: '2026-05-04T05:00:00.000Z', cases, rounds, mail });

describe('the figures of a day', () => {
  it('are what somebody counts who goes by the cases one by one', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), (cases) => {
        const counted = figures.parse(countedOf(cases));
        const expected: Record<string, number> = {};
        const add = (name: string, by = 1) => {
          expected[name] = (expected[name] ?? 0) + by;
        };
        for (const one of cases) {
          add(`state ${one.kind} ${one.state}`);
          if (one.clock) add(`clock ${one.kind} ${one.clock}`);
          if (one.awaitsDecision)
            for (const region of one.regions.length > 0 ? one.regions : [noRegion]) add(`region ${region}`);
          add('problems', one.undelivered);
          if (one.band) add(`judged ${one.group}`);
          if (one.band) add(`band ${one.group} ${one.band.at}`);
          if (one.apart) add(`compared ${one.group}`);
          if (one.apart && one.apart.length > 0) add(`differing ${one.group}`);
          for (const criterion of one.apart ?? []) add(`apart ${one.group} ${criterion}`);
          if (one.request) add(`requests ${one.group}`);
          if (one.request) add(`asked ${one.group}`, one.request.asked);
          if (one.request) add(`granted ${one.group}`, one.request.granted);
        }
        const of = (name: string) => expected[name] ?? 0;
        for (const kind of ['koploper', 'fund'] as const) {
          const { states, clock } = counted.kinds[kind];
          for (const state of kind === 'koploper' ? koploperStates : fundStates)
            expect(states[state] ?? 0).toBe(of(`state ${kind} ${state}`));
          for (const place of clockPlaces) expect(clock[place]).toBe(of(`clock ${kind} ${place}`));
        }
        for (const region of [...regionIds, noRegion])
          expect(counted.regions[region] ?? 0).toBe(of(`region ${region}`));
        expect(counted.mail).toEqual({ ...mail, openProblems: of('problems') });
        for (const group of groups) {
          const score = counted.scores.find((one) => one.group === group);
          expect(score?.judged ?? 0).toBe(of(`judged ${group}`));
          expect(score?.compared ?? 0).toBe(of(`compared ${group}`));
          score?.bands?.forEach((cases, band) => {
            expect(cases).toBe(of(`band ${group} ${band}`));
          });
          if (score?.differing) {
            expect(score.differingCases).toBe(of(`differing ${group}`));
            for (const criterion of criteria)
              expect(score.differing[criterion] ?? 0).toBe(of(`apart ${group} ${criterion}`));
          }
        }
        for (const { id } of rounds)
          expect(counted.rounds.find((one) => one.id === id)).toEqual({
            id,
            state: 'closed',
            requests: of(`requests ${id}`),
            // The last ceiling and what was carried over.
            ceiling: 10_500_00,
            asked: of(`asked ${id}`),
            granted: of(`granted ${id}`),
          });
      }),
    );
  });

  it('tell no scores of fewer than five cases, and those of five', () => {
    const judged: CaseFacts = {
      kind: 'koploper',
      state: 'advised',
      awaitsDecision: true,
      clock: 'later',
      regions: [],
      group: 'kopgroep',
      band: { at: 4, of: 5 },
      apart: ['vision'],
      undelivered: 0,
    };
    const of = (count: number) => countedOf(Array.from({ length: count }, () => judged)).scores;
    expect(of(fewest - 1)).toEqual([{ group: 'kopgroep', judged: 4, compared: 4 }]);
    expect(of(fewest)).toEqual([
      {
        group: 'kopgroep',
        judged: 5,
        bands: [0, 0, 0, 0, 5],
        compared: 5,
        differing: { vision: 5 },
        differingCases: 5,
      },
    ]);
  });
});
