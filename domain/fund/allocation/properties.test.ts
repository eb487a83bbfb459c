// What holds for every round there could be, whatever its rule for a misfit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllocationInput,
  allocation,
  allocationInput,
  type PositiveRequest,
} from '../../../schemas/fund/allocation.ts';
import { anyRound, anySeed } from '../../../tests/support/sampleRounds.ts';
import { allocate, outcomesOf } from './allocate.ts';
import { inputProblem } from './inputProblem.ts';
import { compareRelativePoints } from './relativePoints.ts';

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
        const { trace, granted, left } = allocate(input);
        expect(trace.map(({ caseNumber }) => caseNumber).toSorted()).toEqual(
          input.requests.map(({ caseNumber }) => caseNumber).toSorted(),
        );
        const paid = trace.filter(({ outcome }) => outcome === 'grant');
        expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(granted);
        expect(granted).toBeLessThanOrEqual(input.ceiling);
        expect(granted + left).toBe(input.ceiling);
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

describe('the trace', () => {
  it('alone gives the outcome: what fits at its turn is granted, until the allocation ends', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { trace } = allocate(input);
        let left = input.ceiling;
        let refused = false;
        for (const { rule, amount, outcome, leftBefore, leftAfter } of trace) {
          expect(leftBefore).toBe(left);
          if (rule === 'after-stop') expect([input.onMisfit, refused]).toEqual(['stop', true]);
          const granted = rule !== 'after-stop' && amount <= left;
          expect(outcome).toBe(granted ? 'grant' : 'refuse-ceiling');
          if (granted) left -= amount;
          expect(leftAfter).toBe(left);
          refused ||= !granted;
        }
      }),
      runs,
    );
  });

  it('takes the lists in their order, and the relatively higher of the two that come next', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { trace } = allocate(input);
        for (const [index, step] of trace.entries()) {
          const later = trace.slice(index + 1);
          for (const { list, position } of later)
            if (list === step.list) expect(position).toBeGreaterThanOrEqual(step.position);
          if (!step.compared) continue;
          const { own, other, otherCaseNumber } = step.compared;
          expect(compareRelativePoints(own, other)).toBeGreaterThanOrEqual(0);
          expect(own.maximum).toBe(input.maximumPoints[step.list]);
          const opposite = input.requests.find(({ caseNumber }) => caseNumber === otherCaseNumber);
          expect(opposite).toMatchObject({ points: other.points });
        }
      }),
      runs,
    );
  });

  it('shows that the same number of both lists is the largest: of both together one more would not have fitted', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { trace, sameNumber } = allocate(input);
        fc.pre(sameNumber !== undefined);
        const first = trace.filter(({ rule }) => rule === 'same-number');
        for (const list of ['starter', 'scale-up'] as const)
          expect(first.filter((step) => step.list === list)).toHaveLength(sameNumber);
        const [next, ...rest] = trace.slice(first.length);
        const opposite = rest.find(({ list }) => list !== next?.list);
        if (next && opposite) expect(next.amount + opposite.amount).toBeGreaterThan(next.leftBefore);
      }),
      runs,
    );
  });

  it('under stop, shows at most one list that gets more than the same number', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { trace } = allocate({ ...input, onMisfit: 'stop' });
        const more = trace.filter(
          ({ rule, outcome }) =>
            outcome === 'grant' && (rule === 'relatively-highest' || rule === 'other-list-exhausted'),
        );
        expect(new Set(more.map(({ list }) => list)).size).toBeLessThanOrEqual(1);
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

  it('is among equals only, of whom its order decides, and whose steps name it', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { lotteries, trace } = allocate(input);
        for (const [index, lots] of lotteries.entries()) {
          expect(lots).toEqual(lots.toSorted((one, other) => (one.lot < other.lot ? -1 : 1)));
          const among = lots.map(({ caseNumber }) => caseNumber);
          const named = trace.filter((step) => step.lotteries?.includes(index + 1));
          expect(named.map(({ caseNumber }) => caseNumber)).toEqual(among);
          const relative = input.requests
            .filter(({ caseNumber }) => among.includes(caseNumber))
            .map(({ points, list }) => ({ points, maximum: input.maximumPoints[list] }));
          for (const one of relative)
            for (const other of relative) expect(compareRelativePoints(one, other)).toBe(0);
        }
      }),
      runs,
    );
  });

  it('gives a request the same lot whatever its points, amount, list and amendments, and those of others', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (input, otherInput) => {
        const lotsOf = (round: AllocationInput) =>
          new Map(
            allocate(round)
              .lotteries.flat()
              .map(({ caseNumber, lot }) => [caseNumber, lot]),
          );
        const lots = lotsOf(input);
        for (const [caseNumber, lot] of lotsOf({ ...otherInput, lottery: input.lottery }))
          expect(lots.get(caseNumber) ?? lot).toBe(lot);
      }),
      runs,
    );
  });

  /** The rounds in which two equal requests have each other's number, and so each other's lot. */
  function exchanged(input: AllocationInput, may: (one: PositiveRequest, other: PositiveRequest) => boolean) {
    return input.requests.flatMap((one, index) =>
      input.requests.flatMap((other, otherIndex) => {
        const equal = one.list === other.list && one.points === other.points && one.amended === other.amended;
        if (otherIndex <= index || !equal || !may(one, other)) return [];
        const { caseNumber, contentHash } = one;
        const requests = input.requests
          .with(index, { ...one, caseNumber: other.caseNumber, contentHash: other.contentHash })
          .with(otherIndex, { ...other, caseNumber, contentHash });
        return [{ ...input, requests }];
      }),
    );
  }

  it('is all that tells equals of the same amount apart: who has the other number has the other outcome', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        for (const other of exchanged(input, (one, another) => one.amount === another.amount))
          expect(outcomes(other)).toEqual(outcomes(input));
      }),
      runs,
    );
  });

  it('is all that tells equals apart: who took part in none fares the same under another number', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const drawn = allocate(input).lotteries.flat();
        const took = ({ caseNumber }: PositiveRequest) => drawn.some((lot) => lot.caseNumber === caseNumber);
        const inOrder = (round: AllocationInput) =>
          round.requests.map(({ caseNumber }) => outcomes(round)[caseNumber]);
        for (const other of exchanged(input, (one, another) => !took(one) && !took(another)))
          expect(inOrder(other)).toEqual(inOrder(input));
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
