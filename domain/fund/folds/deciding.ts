// The decision, what may be done against it, and what follows a grant.

import type { FundCase } from '../../../schemas/fund/case.ts';
import type { LetterSubject } from '../../../schemas/fund/letters.ts';
import type { Happened } from '../../case/folds.ts';
import { dayOf } from '../../clock/days.ts';
import type { FoldsOf } from './fold.ts';

/** Events from before letters were made of every decision have no hash. */
const letterSent = (
  { letters = [] }: FundCase,
  about: LetterSubject,
  hash: string | undefined,
  { time, version }: Happened,
): Pick<FundCase, 'letters'> =>
  hash === undefined ? {} : { letters: [...letters, { about, as: version, on: dayOf(time), hash }] };
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
  'decision-released': (current, { releasedBy, letter, roundEvent }, happened) => ({
    ...carried(roundEvent),
    decision: current.decision && {
      ...current.decision,
      releasedBy,
      releasedAt: happened.time,
      releasedAs: happened.version,
    },
    ...letterSent(current, 'decision', letter, happened),
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
  'final-reported': (_current, { spent }, { time }) => ({
    finalReportedOn: dayOf(time),
    spent,
    reminded: undefined,
  }),
  'grant-settled': (current, { amount, settledBy, letter }, happened) => ({
    settled: { amount, on: dayOf(happened.time), as: happened.version, by: settledBy },
    ...letterSent(current, 'settlement', letter, happened),
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
  'objection-decided': (current, { letter }, happened) => ({
    objection: current.objection && { ...current.objection, releasedAt: happened.time },
    ...letterSent(current, 'objection', letter, happened),
    reminded: undefined,
  }),
};
