// What a what-if tells holds under any draw, and what a draw decides it does not tell.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyRound,
  anySeed,
  million,
  roundOf,
  scaleUp,
  starter,
} from '../../../tests/support/sampleRounds.ts';
import { allocate, outcomesOf } from './allocate.ts';
import { whatIf } from './whatIf.ts';

const seedOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const seeds = (count: number): [string, ...string[]] => [
  seedOf('0'),
  ...Array.from({ length: count }, (_, index) => seedOf(`${index + 1}`)),
];

describe('a what-if', () => {
  // One of each list fits together under five million (2 + 2); then one million is left. Starters 2 and 3 have 20 of 25 each, a
  // million each: one of them gets it. Scale-up 5 comes after both and gets nothing, whoever wins.
  const five = roundOf(5, [
    starter(1, 25, 2),
    starter(2, 20, 1),
    starter(3, 20, 1),
    scaleUp(4, 35, 2),
    scaleUp(5, 21, 1),
  ]);

  it('says of equals of whom only one fits that a lottery decides, and which they are', () => {
    const { outcomes, equal, trace, granted, left } = whatIf(five, seeds(20));
    expect(Object.fromEntries(outcomes)).toEqual({
      'RIF-2027-0001': 'grant',
      'RIF-2027-0002': 'by-lottery',
      'RIF-2027-0003': 'by-lottery',
      'RIF-2027-0004': 'grant',
      'RIF-2027-0005': 'refuse-ceiling',
    });
    expect(equal).toEqual([['RIF-2027-0002', 'RIF-2027-0003']]);
    expect(trace.map(({ caseNumber }) => caseNumber)).toEqual(['RIF-2027-0001', 'RIF-2027-0004']);
    expect(granted).toEqual({ least: 5 * million, most: 5 * million });
    expect(left).toEqual({ least: 0, most: 0 });
  });

  it('with two million more pays everybody, and then there is no lottery', () => {
    const { outcomes, equal, trace } = whatIf({ ...five, ceiling: 7 * million }, seeds(20));
    expect(outcomes.get('RIF-2027-0002')).toBe('grant');
    expect(outcomes.get('RIF-2027-0003')).toBe('grant');
    expect(equal).toEqual([]);
    expect(trace).toHaveLength(5);
  });

  it('says by-lottery of all equals also when one draw alone would show a winner', () => {
    const { outcomes } = whatIf(five, seeds(0));
    expect(outcomes.get('RIF-2027-0002')).toBe('by-lottery');
    expect(outcomes.get('RIF-2027-0003')).toBe('by-lottery');
  });

  it('begins as every draw begins, and a step that names a lottery is never in it', () => {
    fc.assert(
      fc.property(anyRound, anySeed, (input, seed) => {
        const { trace } = whatIf(input, [seed]);
        expect(trace.every(({ lotteries }) => lotteries === undefined)).toBe(true);
        expect(
          allocate({ ...input, lottery: { ...input.lottery, seed } }).trace.slice(0, trace.length),
        ).toEqual(trace);
      }),
    );
  });

  it('tells what any other draw gives as well, for whoever it says to be sure of', () => {
    fc.assert(
      fc.property(anyRound, anySeed, (input, seed) => {
        fc.pre(input.requests.every(({ amount }) => amount === input.requests[0]?.amount));
        const { outcomes } = whatIf(input, seeds(15));
        const drawn = outcomesOf(allocate({ ...input, lottery: { ...input.lottery, seed } }).trace);
        for (const [caseNumber, outcome] of outcomes)
          if (outcome !== 'by-lottery') expect(drawn.get(caseNumber)).toBe(outcome);
      }),
    );
  });
});
