// The reviews of a case: which are in and count, which are awaited, and how far they lie apart.
import type { AnyCase } from './types.ts';

/** Levels in the order of the rubric's criteria. */
export type LevelList = readonly number[];
type Reviewed = Pick<AnyCase, 'reviewers' | 'conflicted'>;

/** The reviews that are in and count: not of somebody who turned out to have an interest. */
export const reviewsIn = ({ reviewers = [], conflicted = [] }: Reviewed) =>
  reviewers.filter(({ person, levels }) => levels && !conflicted.includes(person));

/** Whose review was asked for and has neither come nor been declined. */
export const awaitedReviewers = ({ reviewers = [], conflicted = [] }: Reviewed): readonly string[] =>
  reviewers
    .filter(({ person, levels, abstained }) => !levels && !abstained && !conflicted.includes(person))
    .map(({ person }) => person);

/** Highest minus lowest level per criterion, over all reviews; 0 with fewer than two. */
export function spread<Criterion extends string>(
  criteria: readonly Criterion[],
  reviews: readonly LevelList[],
): Record<Criterion, number> {
  return Object.fromEntries(
    criteria.map((criterion, index) => {
      const levels = reviews.map((review) => review[index] ?? 0);
      return [criterion, levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels)];
    }),
  ) as Record<Criterion, number>;
}
