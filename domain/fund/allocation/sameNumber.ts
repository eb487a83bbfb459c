// The first step of the division (21.2): as many requests from each list as fit together.
import type { PositiveRequest } from '../../../schemas/fund/allocation.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';
import type { EqualRequests } from './ranking.ts';

export type RankedLists = Readonly<Record<FundCategory, readonly EqualRequests[]>>;

/** Who comes first of those in one position. */
export type Order = (equals: readonly PositiveRequest[]) => readonly PositiveRequest[];

export const dearestFirst: Order = (equals) => equals.toSorted((one, other) => other.amount - one.amount);
export const cheapestFirst: Order = (equals) => equals.toSorted((one, other) => one.amount - other.amount);

/** The largest number for which that many of the first of both lists fit together; never more than the shorter list has. */
export function sameNumber(lists: RankedLists, order: Order, ceiling: number): number {
  const amounts = (list: FundCategory) =>
    lists[list].flatMap(({ requests }) => order(requests)).map(({ amount }) => amount);
  const [starters, scaleUps] = [amounts('starter'), amounts('scale-up')];
  let total = 0;
  for (const [index, amount] of starters.entries()) {
    total += amount + (scaleUps[index] ?? Number.POSITIVE_INFINITY);
    if (total > ceiling) return index;
  }
  return starters.length;
}

/** The position through which the line after the first `count` of a list runs, if any. */
export const positionCutAt = (list: readonly EqualRequests[], count: number): EqualRequests | undefined =>
  list.find(({ position, requests }) => position <= count && count < position - 1 + requests.length);
