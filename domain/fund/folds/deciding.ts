// The decision, what may be done against it, and what follows a grant.
import { dayOf } from '../../clock/days.ts';
import type { FoldsOf } from './fold.ts';

const carried = (roundEvent: number | undefined) =>
  roundEvent === undefined ? {} : { carriedAs: roundEvent };

export const decidingFolds: FoldsOf<
  | 'decision-prepared'
  | 'decision-returned'
  | 'decision-released'
  | 'grant-published'
  | 'project-started'
  | 'progress-reported'
  | 'final-reported'
  | 'grant-settled'
  | 'objection-filed'
  | 'objection-decision-prepared'
  | 'objection-decision-returned'
  | 'objection-decided'
> = {
  'decision-prepared': (current, { outcome, from, preparedBy, roundEvent }, { version }) => ({
    ...carried(roundEvent),
    decision: { outcome, from, preparedBy, preparedAs: version },
    ...(current.decision?.releasedBy === undefined
      ? {}
      : { decidedBefore: [current.decision.preparedBy, current.decision.releasedBy] }),
  }),
  'decision-returned': () => ({ decision: undefined }),
  'decision-released': ({ decision }, { releasedBy, roundEvent }, { time, version }) => ({
    ...carried(roundEvent),
    decision: decision && { ...decision, releasedBy, releasedAt: time, releasedAs: version },
    formalRefusal: undefined,
    notProcessing: undefined,
    reminded: undefined,
  }),
  'grant-published': (_current, { slug }, { time }) => ({ slug, publishedOn: dayOf(time) }),
  'project-started': (_current, { startsOn, endsOn }) => ({ startsOn, endsOn }),
  'progress-reported': (_current, _data, { time }) => ({
    progressReportedOn: dayOf(time),
    reminded: undefined,
  }),
  'final-reported': (_current, _data, { time }) => ({ finalReportedOn: dayOf(time), reminded: undefined }),
  'grant-settled': (_current, { amount }, { time, version }) => ({
    settled: { amount, on: dayOf(time), as: version },
    reminded: undefined,
  }),
  'objection-filed': (current, { late, decisionDue }, { time, version }) => ({
    objection: { filedAs: version, filedOn: dayOf(time), late, was: current.state, decisionDue },
  }),
  'objection-decision-prepared': ({ objection }, { outcome, preparedBy }, { version }) => ({
    objection: objection && { ...objection, outcome, preparedBy, preparedAs: version },
  }),
  'objection-decision-returned': ({ objection }) => {
    if (!objection) return {};
    const { outcome: _, preparedBy: __, preparedAs: ___, ...filed } = objection;
    return { objection: filed };
  },
  'objection-decided': ({ objection }, _data, { time }) => ({
    objection: objection && { ...objection, releasedAt: time },
    reminded: undefined,
  }),
};
