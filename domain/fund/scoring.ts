// Points of a fund request, from the levels and criteria of its regulation.
import type { FundCategory } from '../../schemas/fund/vocabulary.ts';
import type { Regulation } from '../../schemas/regulations/regulation.ts';

/** What a request of a category can score: the best level on every criterion. */
export const maximumPoints = (
  { categories, levels }: Pick<Regulation, 'categories' | 'levels'>,
  category: FundCategory,
): number => categories[category].criteria.length * Math.max(...levels.value.map(({ points }) => points));
