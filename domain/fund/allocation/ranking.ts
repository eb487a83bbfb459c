// Ranking (20.1–2): most points first, amended requests after all others of their list. Equal requests share a position.
import type { PositiveRequest, Ranking } from '../../../schemas/fund/allocation.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';

/** The requests in one position of a list, in the order of their numbers; never none. */
export interface EqualRequests {
  readonly position: number;
  readonly requests: readonly PositiveRequest[];
}

const rankOrder = (one: PositiveRequest, other: PositiveRequest): number =>
  Number(one.amended) - Number(other.amended) || other.points - one.points;

const byCaseNumber = (one: PositiveRequest, other: PositiveRequest): number =>
  one.caseNumber < other.caseNumber ? -1 : 1;

/** The positions of one list, best first. */
export function rank(requests: readonly PositiveRequest[], list: FundCategory): readonly EqualRequests[] {
  const ranked: EqualRequests[] = [];
  const ordered = requests
    .filter((request) => request.list === list)
    .toSorted((one, other) => rankOrder(one, other) || byCaseNumber(one, other));
  for (const [index, request] of ordered.entries()) {
    const last = ranked.at(-1);
    const equal = last?.requests[0] && rankOrder(last.requests[0], request) === 0;
    if (last && equal) ranked[ranked.length - 1] = { ...last, requests: [...last.requests, request] };
    else ranked.push({ position: index + 1, requests: [request] });
  }
  return ranked;
}

export function rankingOf(requests: readonly PositiveRequest[]): Ranking {
  const placesOn = (list: FundCategory) =>
    rank(requests, list).flatMap(({ position, requests: equals }) =>
      equals.map(({ caseNumber, points, amended }) => ({
        position,
        shared: equals.length > 1,
        caseNumber,
        points,
        amended,
      })),
    );
  return { starter: placesOn('starter'), 'scale-up': placesOn('scale-up') };
}
