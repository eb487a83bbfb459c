// The criteria a request is judged on, and what a list of levels makes of it (19.3 to 19.7).
import type { FundCase } from '../../schemas/fund/case.ts';
import { regulationOf } from './regulationOf.ts';

type Judged = Pick<FundCase, 'regulation' | 'category'>;

/** Codes in the order of the regulation; none before the category is known. */
export const criteriaOf = (current: Judged): readonly string[] =>
  current.category === undefined
    ? []
    : regulationOf(current).categories[current.category].criteria.map(({ code }) => code);

/** Levels in the order of the criteria; 0 where one is missing. */
export const toList = (current: Judged, levels: Readonly<Record<string, number>>): number[] =>
  criteriaOf(current).map((criterion) => levels[criterion] ?? 0);

export const toLevels = (current: Judged, list: readonly number[]): Record<string, number> =>
  Object.fromEntries(criteriaOf(current).map((criterion, index) => [criterion, list[index] ?? 0]));

/** Whether there is a value for each criterion of the category, and for nothing else. */
export function coversCriteria(current: Judged, values: Readonly<Record<string, unknown>>): boolean {
  const criteria = criteriaOf(current);
  return (
    Object.keys(values).length === criteria.length && criteria.every((one) => Object.hasOwn(values, one))
  );
}

/** Points of a list of levels: what the ranking goes by (20.1). */
export function pointsOf(current: Judged, list: readonly number[]): number {
  const levels = regulationOf(current).levels.value;
  return list.reduce((sum, one) => sum + (levels.find(({ level }) => level === one)?.points ?? 0), 0);
}

/** Criteria below "voldoende". */
export const short = (current: Judged, list: readonly number[]): readonly string[] =>
  criteriaOf(current).filter((_, index) => (list[index] ?? 0) < regulationOf(current).sufficientFrom.value);

/**
 * Positive when every criterion is sufficient (19.7); nearly when what falls short is "bijna voldoende" everywhere (19.6): how
 * many there are decides whether it can be amended.
 */
export function verdictOf(current: Judged, list: readonly number[]): 'positive' | 'nearly' | 'negative' {
  const { sufficientFrom, nearlySufficient } = regulationOf(current);
  const below = list.filter((level) => level < sufficientFrom.value);
  if (below.length === 0) return 'positive';
  return below.every((level) => level === nearlySufficient.level.value) ? 'nearly' : 'negative';
}
