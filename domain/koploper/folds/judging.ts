// The review and the deliberation.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import { toList } from '../scoring.ts';
import type { FoldsOf } from './fold.ts';

export const judgingFolds: FoldsOf<
  | 'review-opened'
  | 'reviewers-assigned'
  | 'review-submitted'
  | 'reviewer-released'
  | 'conflict-declared'
  | 'review-abstained'
  | 'review-closed'
  | 'clarification-asked'
  | 'clarification-answered'
  | 'advice-adopted'
> = {
  'review-opened': (_current, _data, { time }) => ({
    notProcessing: undefined,
    reviewDue: addDays(dayOf(time), 7 * kopgroep.reviewWeeks),
  }),
  'reviewers-assigned': (current, { reviewers }) => ({
    reviewers: [...(current.reviewers ?? []), ...reviewers],
  }),
  'review-submitted': (current, { reviewer, levels }) => ({
    reviewers: (current.reviewers ?? []).map((assigned) =>
      assigned.person === reviewer ? { ...assigned, levels: toList(levels) } : assigned,
    ),
  }),
  'reviewer-released': (current, { reviewer }) => ({
    reviewers: (current.reviewers ?? []).filter(({ person }) => person !== reviewer),
  }),
  'conflict-declared': (current, { person }) => ({
    conflicted: [...(current.conflicted ?? []), person],
  }),
  'review-abstained': (current, { reviewer }) => ({
    reviewers: (current.reviewers ?? []).map((assigned) =>
      assigned.person === reviewer ? { ...assigned, abstained: true as const } : assigned,
    ),
  }),
  'review-closed': () => ({ reviewDue: undefined }),
  'clarification-asked': (_current, { due }, { time, version }) => ({
    clarification: { askedAs: version, askedOn: dayOf(time), due },
  }),
  'clarification-answered': ({ clarification }, _data, { version }) => ({
    clarification: clarification && { ...clarification, answeredAs: version },
  }),
  'advice-adopted': (_current, { advice, levels }) => ({ advice, consensus: toList(levels) }),
};
