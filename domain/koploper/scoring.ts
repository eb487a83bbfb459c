// Scoring: levels per criterion, how far reviewers are apart, and what the rubric makes of a consensus.
import type { KoploperCase } from '../../schemas/case.ts';
import { type Criterion, criteria, kopgroepV1, type Levels } from '../../schemas/rubrics/kopgroep-v1.ts';

/** Levels in the order of the rubric's criteria. */
export type LevelList = readonly number[];

export const toList = (levels: Levels): number[] => criteria.map((criterion) => levels[criterion]);

export function toLevels(list: LevelList): Levels {
  return Object.fromEntries(criteria.map((criterion, index) => [criterion, list[index]])) as Levels;
}

/** The reviews that are in and count: not of somebody who turned out to have an interest. */
export const reviewsIn = ({
  reviewers = [],
  conflicted = [],
}: Pick<KoploperCase, 'reviewers' | 'conflicted'>) =>
  reviewers.filter(({ person, levels }) => levels && !conflicted.includes(person));

/** Whose review was asked for and has neither come nor been declined. */
export const awaitedReviewers = ({
  reviewers = [],
  conflicted = [],
}: Pick<KoploperCase, 'reviewers' | 'conflicted'>): readonly string[] =>
  reviewers
    .filter(({ person, levels, abstained }) => !levels && !abstained && !conflicted.includes(person))
    .map(({ person }) => person);

/** Highest minus lowest level per criterion, over all reviews; 0 with fewer than two. */
export function spread(reviews: readonly LevelList[]): Record<Criterion, number> {
  return Object.fromEntries(
    criteria.map((criterion, index) => {
      const levels = reviews.map((review) => review[index] ?? 0);
      return [criterion, levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels)];
    }),
  ) as Record<Criterion, number>;
}

/** Criteria on which reviewers differ so much that the chair writes a note. */
export const criteriaNeedingNote = (reviews: readonly LevelList[]): readonly Criterion[] => {
  const differences = spread(reviews);
  return criteria.filter((criterion) => differences[criterion] >= kopgroepV1.noteFromSpread);
};

/** Whether a consensus meets the rubric: enough criteria at the sufficient level or above. */
export const meetsRubric = (consensus: LevelList): boolean =>
  consensus.filter((level) => level >= kopgroepV1.sufficientFrom).length >= kopgroepV1.required;
