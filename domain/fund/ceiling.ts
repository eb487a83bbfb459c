// What a round has to give, and whether it is spoken for.
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound } from '../../schemas/round.ts';

/** Cents: the last ceiling that was set, and what was carried over to it (5.3). */
export const ceilingOf = ({
  ceilings = [],
  carriedOver = 0,
}: Pick<FundRound, 'ceilings' | 'carriedOver'>): number => (ceilings.at(-1)?.cents ?? 0) + carriedOver;

/** Whether the requests judged positive so far ask for all there is, so that nothing is left for another (19.6; assumption). */
export const ceilingReached = (round: FundRound, requests: readonly FundCase[]): boolean =>
  requests
    .filter(({ state }) => state === 'judged-positive')
    .reduce((sum, { amount = 0 }) => sum + amount, 0) >= ceilingOf(round);
