// What the public reads, how it stays true, and how it ends.

import { nothing } from '../../case/folds.ts';
import { dayOf } from '../../clock/days.ts';
import type { FoldsOf } from './fold.ts';
import { unjudged } from './judgement.ts';

export const publishingFolds: FoldsOf<
  | 'summary-proposed'
  | 'summary-approved'
  | 'koploper-published'
  | 'revision-proposed'
  | 'revision-published'
  | 'confirmation-asked'
  | 'koploper-confirmed'
  | 'koploper-retracted'
  | 'koploper-archived'
  | 'koploper-imported'
  | 'application-withdrawn'
> = {
  'summary-proposed': (_current, _data, { version }) => ({
    summary: { status: 'proposed', proposedAs: version },
  }),
  'summary-approved': ({ summary }) => ({ summary: summary && { ...summary, status: 'approved' } }),
  'koploper-published': (_current, { slug }, { time }) => ({ slug, publishedOn: dayOf(time) }),
  'revision-proposed': ({ revision }, _data, { version }) => ({
    revision: { ...revision, proposedAs: version },
  }),
  'revision-published': (_current, { proposedAs }) => ({ revision: { shownAs: proposedAs } }),
  'confirmation-asked': (_current, { due }) => ({ confirmationDue: due }),
  'koploper-confirmed': (_current, _data, { time }) => ({
    confirmedOn: dayOf(time),
    confirmationDue: undefined,
    reminded: undefined,
  }),
  'koploper-retracted': nothing,
  'koploper-archived': nothing,
  'koploper-imported': (_current, { slug, regions, waived }) => ({ slug, regions, waived }),
  'application-withdrawn': ({ reconsideration }) => {
    if (!reconsideration) return {};
    const { first, ...request } = reconsideration;
    return { ...unjudged, ...first, reviewDue: undefined, reconsideration: { ...request, withdrawn: true } };
  },
};
