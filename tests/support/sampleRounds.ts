// Rounds of the fund for tests: written down by hand, and any round there could be, with many equals and little room.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AllocationInput, PositiveRequest } from '../../schemas/fund/allocation.ts';
import type { FundCategory } from '../../schemas/fund/vocabulary.ts';

/** A million euro, in cents. */
export const million = 100_000_000;

export const sampleSeed = '0123456789abcdef'.repeat(4);

const contentHashOf = (caseNumber: string): string => createHash('sha256').update(caseNumber).digest('hex');

const request =
  (list: FundCategory, amended: boolean) =>
  (number: number, points: number, amount: number): PositiveRequest => {
    const caseNumber = `RIF-2027-${String(number).padStart(4, '0')}`;
    const contentHash = contentHashOf(caseNumber);
    return { caseNumber, list, points, amount: amount * million, amended, contentHash };
  };

/** Case number (its last digits), points, and amount in millions of euro. */
export const starter = request('starter', false);
export const scaleUp = request('scale-up', false);
export const amendedStarter = request('starter', true);
export const amendedScaleUp = request('scale-up', true);

/** Of everything handed in in a sample round: twelve requests that may be in it, and one that was judged negatively. */
const contentHashes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 99].map(
  (number) => starter(number, 0, 0).contentHash,
);

/** With a ceiling in millions of euro. The lots of its requests, lowest first: 9, 3, 12, 5, 7, 10, 2, 11, 1, 6, 8, 4. */
export const roundOf = (
  ceiling: number,
  requests: readonly PositiveRequest[],
  onMisfit: AllocationInput['onMisfit'] = 'stop',
): AllocationInput => ({
  requests,
  ceiling: ceiling * million,
  onMisfit,
  maximumPoints: { starter: 25, 'scale-up': 35 },
  lottery: { seed: sampleSeed, contentHashes },
});

export const anySeed = fc.stringMatching(/^[0-9a-f]{64}$/);

/** Few points to have, so that many are equal: 20 of 25 is 28 of 35. */
const pointsOn = { starter: [15, 18, 20, 25], 'scale-up': [21, 26, 28, 35] } as const;

const anyRequestOn = (list: FundCategory) =>
  fc.record({
    list: fc.constant(list),
    points: fc.constantFrom(...pointsOn[list]),
    amount: fc.integer({ min: 1, max: 6 }),
    amended: fc.boolean(),
  });

/** Up to twelve requests, in any order; what it can pay lies between nothing and a bit more than everything. */
export const anyRound: fc.Arbitrary<AllocationInput> = fc
  .record({
    requests: fc.array(fc.oneof(anyRequestOn('starter'), anyRequestOn('scale-up')), { maxLength: 12 }),
    share: fc.integer({ min: 0, max: 105 }),
    onMisfit: fc.constantFrom('stop', 'skip'),
    seed: anySeed,
  })
  .map(({ requests, share, onMisfit, seed }) => {
    const numbered = requests.map((made, index) => {
      const { caseNumber, contentHash } = starter(index + 1, 0, 0);
      return { ...made, caseNumber, contentHash };
    });
    const total = numbered.reduce((sum, { amount }) => sum + amount, 0);
    return {
      ...roundOf(0, numbered, onMisfit),
      ceiling: Math.floor((total * share) / 100),
      lottery: { seed, contentHashes },
    };
  });
