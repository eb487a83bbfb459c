// Who stands where on a list (20.1–2).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amendedStarter, anyRound, scaleUp, starter } from '../../../tests/support/sampleRounds.ts';
import { rankingOf } from './ranking.ts';
import { compareRelativePoints } from './relativePoints.ts';

const places = (...requests: Parameters<typeof rankingOf>[0]) =>
  rankingOf(requests).starter.map(({ position, shared, caseNumber }) => [
    position,
    Number(caseNumber.slice(-4)),
    ...(shared ? ['shared'] : []),
  ]);

it('most points come first, each list by itself', () => {
  const requests = [starter(1, 18, 1), starter(2, 25, 1), scaleUp(3, 30, 1)];
  expect(places(...requests)).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(rankingOf(requests)['scale-up']).toHaveLength(1);
});

it('equal points share a position, and the next position counts them all', () => {
  expect(places(starter(3, 20, 1), starter(1, 20, 5), starter(2, 18, 1), starter(4, 22, 1))).toEqual([
    [1, 4],
    [2, 1, 'shared'],
    [2, 3, 'shared'],
    [4, 2],
  ]);
});

it('amended requests come after all others of their list, among themselves by points (20.2)', () => {
  expect(places(amendedStarter(1, 20, 1), amendedStarter(2, 25, 1), starter(3, 15, 1))).toEqual([
    [1, 3],
    [2, 2],
    [3, 1],
  ]);
});

it('an amended request is not equal to one of the same points that was not amended', () => {
  expect(places(amendedStarter(1, 20, 1), starter(2, 20, 1))).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('a list without requests is an empty ranking', () => {
  expect(rankingOf([])).toEqual({ starter: [], 'scale-up': [] });
});

it('more points never lower a place', () => {
  const raised = fc.record({ input: anyRound, at: fc.nat(), by: fc.integer({ min: 1, max: 10 }) });
  fc.assert(
    fc.property(raised, ({ input: { requests }, at, by }) => {
      const index = at % Math.max(1, requests.length);
      const request = requests[index];
      fc.pre(request !== undefined);
      const after = requests.with(index, { ...request, points: request.points + by });
      const position = (all: typeof requests) =>
        rankingOf(all)[request.list].find(({ caseNumber }) => caseNumber === request.caseNumber)?.position;
      expect(position(after)).toBeLessThanOrEqual(Number(position(requests)));
    }),
    { numRuns: 1000 },
  );
});

it('relative points are compared without dividing: 20 of 25 is 28 of 35, and 1 of 3 is not 3333 of 10000', () => {
  const compare = (...[points, maximum, otherPoints, otherMaximum]: [number, number, number, number]) =>
    Math.sign(compareRelativePoints({ points, maximum }, { points: otherPoints, maximum: otherMaximum }));
  expect(compare(20, 25, 28, 35)).toBe(0);
  expect(compare(19, 25, 27, 35)).toBe(-1);
  expect(compare(20, 25, 27, 35)).toBe(1);
  expect(compare(1, 3, 3333, 10_000)).toBe(1);
});
