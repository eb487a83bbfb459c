// Scoring: levels per criterion, and what the rubric makes of a consensus.
import { type Criterion, criteria, kopgroepV1, type Levels } from '../../schemas/rubrics/kopgroep-v1.ts';
import { type LevelList, spread } from '../case/reviews.ts';

export const toList = (levels: Levels): number[] => criteria.map((criterion) => levels[criterion]);

export function toLevels(list: LevelList): Levels {
  return Object.fromEntries(criteria.map((criterion, index) => [criterion, list[index]])) as Levels;
}

/** Criteria on which reviewers differ so much that the chair writes a note. */
export const criteriaNeedingNote = (reviews: readonly LevelList[]): readonly Criterion[] => {
  const differences = spread(criteria, reviews);
  return criteria.filter((criterion) => differences[criterion] >= kopgroepV1.noteFromSpread);
};

/** Whether a consensus meets the rubric: enough criteria at the sufficient level or above. */
export const meetsRubric = (consensus: LevelList): boolean =>
  consensus.filter((level) => level >= kopgroepV1.sufficientFrom).length >= kopgroepV1.required;
