// The review and the deliberation.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { reviewed } from '../../case/folds.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import { toList } from '../scoring.ts';
import type { FoldsOf } from './fold.ts';

export const judgingFolds: FoldsOf<
  'review-opened' | 'review-submitted' | 'review-closed' | 'advice-adopted'
> = {
  'review-opened': (_current, _data, { time }) => ({
    notProcessing: undefined,
    reviewDue: addDays(dayOf(time), 7 * kopgroep.reviewWeeks),
  }),
  'review-submitted': (current, { reviewer, levels }) => reviewed(current, reviewer, toList(levels)),
  'review-closed': () => ({ reviewDue: undefined }),
  'advice-adopted': (_current, { advice, levels }) => ({ advice, consensus: toList(levels) }),
};
