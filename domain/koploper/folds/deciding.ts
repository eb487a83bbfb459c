// The decision, and what may follow a no.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { addDays, dayOf } from '../../clock/days.ts';
import type { FoldsOf } from './fold.ts';
import { judged, unjudged } from './judgement.ts';

export const decidingFolds: FoldsOf<
  | 'decision-prepared'
  | 'decision-returned'
  | 'decision-released'
  | 'project-re-entered'
  | 'reconsideration-requested'
  | 'reentry-opened'
> = {
  'decision-prepared': (_current, { outcome, preparedBy, reenterFrom }, { version }) => ({
    decision: {
      outcome,
      preparedBy,
      preparedAs: version,
      ...(reenterFrom === undefined ? {} : { reenterFrom }),
    },
  }),
  'decision-returned': () => ({ decision: undefined }),
  'decision-released': (current, _data, { time }) => ({
    decision: current.decision && { ...current.decision, releasedAt: time },
    reminded: undefined,
  }),
  'project-re-entered': (_current, { as }) => ({ followedBy: as }),
  'reconsideration-requested': (current, { late, decisionDue: due }, { time, version }) => ({
    reconsideration: {
      requestedAs: version,
      requestedOn: dayOf(time),
      late,
      was: current.state === 'deferred' ? 'deferred' : 'declined',
      preparedBy: current.decision?.preparedBy ?? '',
      reviewers: (current.reviewers ?? []).map(({ person }) => person),
      first: judged(current),
    },
    ...unjudged,
    decisionDue: due,
    reviewDue: addDays(dayOf(time), 7 * kopgroep.reviewWeeks),
  }),
  'reentry-opened': ({ decision }) => ({ decision: decision && { ...decision, reentryOpened: true } }),
};
