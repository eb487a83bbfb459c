// What holds for every round there could be, whatever its rule for a misfit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllocationInput, allocation, allocationInput } from '../../../schemas/fund/allocation.ts';
import { anyRound, anySeed } from '../../../tests/support/sampleRounds.ts';
import { allocate, outcomesOf } from './allocate.ts';
import { inputProblem } from './inputProblem.ts';

const runs = { numRuns: 3000 };

const outcomes = (input: AllocationInput) =>
  Object.fromEntries([...outcomesOf(allocate(input).trace)].toSorted());

describe('every round', () => {
  it('can be written down, and so can what comes of it', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        expect(inputProblem(input)).toBeUndefined();
        expect(allocationInput.parse(input)).toEqual(input);
        const result = allocate(input);
        expect(allocation.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      }),
    );
  });

  it('decides on every request once, and never grants more than the ceiling', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { trace, granted, leftOver } = allocate(input);
        expect(trace.map(({ caseNumber }) => caseNumber).toSorted()).toEqual(
          input.requests.map(({ caseNumber }) => caseNumber).toSorted(),
        );
        const paid = trace.filter(({ outcome }) => outcome === 'grant');
        expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(granted);
        expect(granted).toBeLessThanOrEqual(input.ceiling);
        expect(granted + leftOver).toBe(input.ceiling);
      }),
      runs,
    );
  });

  it('does not depend on the order in which requests and content hashes are given', () => {
    const shuffled = anyRound.chain((input) =>
      fc.record({
        input: fc.constant(input),
        requests: fc.shuffledSubarray([...input.requests], { minLength: input.requests.length }),
        contentHashes: fc.shuffledSubarray([...input.lottery.contentHashes], {
          minLength: input.lottery.contentHashes.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, requests, contentHashes }) => {
        const other = { ...input, requests, lottery: { ...input.lottery, contentHashes } };
        expect(allocate(other)).toEqual(allocate(input));
      }),
      runs,
    );
  });
});

describe('the lottery', () => {
  it('decides nothing that the trace does not name: without one, every seed gives the same', () => {
    fc.assert(
      fc.property(anyRound, anySeed, (input, seed) => {
        const result = allocate(input);
        fc.pre(result.lotteries.length === 0);
        expect(allocate({ ...input, lottery: { ...input.lottery, seed } })).toEqual(result);
      }),
      runs,
    );
  });
});

describe('more points', () => {
  const raised = anyRound
    .filter(({ requests }) => requests.length > 0)
    .chain((input) =>
      fc
        .record({ index: fc.nat(input.requests.length - 1), by: fc.integer({ min: 1, max: 10 }) })
        .map(({ index, by }) => {
          const request = input.requests[index];
          if (!request) throw new Error('no such request');
          const points = Math.min(request.points + by, input.maximumPoints[request.list]);
          const requests = input.requests.with(index, { ...request, points });
          return { caseNumber: request.caseNumber, input, after: { ...input, requests } };
        }),
    );

  it('never turn a grant into a refusal', () => {
    fc.assert(
      fc.property(raised, ({ caseNumber, input, after }) => {
        fc.pre(outcomes(input)[caseNumber] === 'grant');
        expect(outcomes(after)[caseNumber]).toBe('grant');
      }),
      runs,
    );
  });
});
