// The review, the hearing, the judgement, one more chance, and the place in the round.
import { rif } from '../../../schemas/programmes/rif.ts';
import { nothing, reviewed } from '../../case/folds.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import { criteriaOf, toList } from '../criteria.ts';
import { contentOf } from './drafting.ts';
import type { FoldsOf } from './fold.ts';

export const judgingFolds: FoldsOf<
  | 'formal-refusal-proposed'
  | 'review-opened'
  | 'review-submitted'
  | 'review-closed'
  | 'hearing-offered'
  | 'hearing-answered'
  | 'hearing-recorded'
  | 'judgement-adopted'
  | 'left-as-it-is'
  | 'amendment-allowed'
  | 'request-amended'
  | 'request-reassessed'
  | 'request-allocated'
> = {
  'formal-refusal-proposed': (_current, { ground, proposedBy }, { version }) => ({
    formalRefusal: { ground, proposedBy, proposedAs: version },
  }),
  'review-opened': (_current, _data, { time }) => ({
    reviewDue: addDays(dayOf(time), 7 * rif.reviewWeeks),
  }),
  'review-submitted': (current, { reviewer, levels }) => reviewed(current, reviewer, toList(current, levels)),
  'review-closed': () => ({ reviewDue: undefined }),
  'hearing-offered': (_current, { due }, { time }) => ({ hearing: { offeredOn: dayOf(time), due } }),
  'hearing-answered': ({ hearing }, { wanted }) => ({
    hearing: hearing && { ...hearing, answer: wanted ? 'wanted' : 'declined' },
  }),
  'hearing-recorded': ({ hearing }, _data, { version }) => ({
    hearing: hearing && { ...hearing, recordedAs: version },
  }),
  'judgement-adopted': (current, { levels }, { version }) => ({
    consensus: toList(current, levels),
    judgedAs: version,
  }),
  'left-as-it-is': nothing,
  'amendment-allowed': (_current, data, { time }) => ({
    form: data.form,
    supplement: { fields: data.fields },
    amendment: { criterion: data.criterion, askedOn: dayOf(time), due: data.due },
    extension: { on: dayOf(time), days: data.extensionDays },
    decisionDue: data.decisionDue,
  }),
  'request-amended': ({ amendment }, data, { version }) => ({
    ...contentOf(data),
    supplement: undefined,
    amendment: amendment && { ...amendment, amendedAs: version },
  }),
  'request-reassessed': (current, { criterion, level }, { version }) => ({
    amendment: current.amendment && { ...current.amendment, reassessedAs: version },
    consensus: criteriaOf(current).map((one, index) =>
      one === criterion ? level : (current.consensus?.[index] ?? 1),
    ),
    amended: true,
  }),
  'request-allocated': (_current, { outcome, position, listed, points, roundEvent }) => ({
    allocation: { outcome, position, listed, points, roundEvent },
    carriedAs: roundEvent,
  }),
};
