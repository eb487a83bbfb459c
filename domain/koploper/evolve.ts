// What each event changes in a koploper case, beside its state. Replaying a history through this gives the head row.

import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import { dayOf } from '../clock/days.ts';
import { answeredOn } from './clockOf.ts';
import { toList } from './scoring.ts';
import type { KoploperEventData } from './types.ts';

type Change = Partial<KoploperCase>;
type Tally = [number, number, number];

/** When the event happened (UTC), and which of the case's events it was. */
export interface Happened {
  readonly time: string;
  readonly version: number;
}

type Folds = {
  [Event in KoploperEvent]: (
    current: KoploperCase,
    data: KoploperEventData<Event>,
    event: Happened,
  ) => Change;
};

const nothing = (): Change => ({});

/** Invited, confirmed, declined: one more in one of the three. */
function counting(current: KoploperCase, sector: Sector, place: 0 | 1 | 2): Change {
  const tally: Tally = [...(current.partners?.[sector] ?? ([0, 0, 0] as Tally))];
  tally[place] += 1;
  return { partners: { ...current.partners, [sector]: tally } };
}

export const folds: Folds = {
  'application-started': (_current, { applicant, regions }) => ({ applicant, regions, form: 1 }),
  'partner-invited': (current, { sector }) => counting(current, sector, 0),
  'partnership-confirmed': (current, { sector }) => counting(current, sector, 1),
  'partnership-declined': (current, { sector }) => counting(current, sector, 2),
  'application-submitted': (_current, { form, regions, decisionDue }, { time }) => ({
    form,
    regions,
    decisionDue,
    submittedAt: time,
  }),
  'supplement-requested': ({ stops }, { form, fields, due }, { time }) => ({
    form,
    supplement: { fields, due, askedAt: time },
    stops: [...(stops ?? []), { askedOn: dayOf(time), due }],
  }),
  'application-supplemented': ({ stops }, { suspendedDays, decisionDue }, { time }) => ({
    stops: answeredOn(stops, dayOf(time)),
    suspendedDays,
    decisionDue,
    supplement: undefined,
  }),
  'review-opened': nothing,
  'reviewers-assigned': (current, { reviewers }) => ({
    reviewers: [...(current.reviewers ?? []), ...reviewers],
  }),
  'review-submitted': (current, { reviewer, levels }) => ({
    reviewers: (current.reviewers ?? []).map((assigned) =>
      assigned.person === reviewer ? { ...assigned, levels: toList(levels) } : assigned,
    ),
  }),
  'review-closed': nothing,
  'advice-adopted': (_current, { advice, levels }) => ({ advice, consensus: toList(levels) }),
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
  }),
  'summary-proposed': (_current, _data, { version }) => ({
    summary: { status: 'proposed', proposedAs: version },
  }),
  'summary-approved': ({ summary }) => ({ summary: summary && { ...summary, status: 'approved' } }),
  'koploper-published': (_current, { slug }) => ({ slug }),
  'application-withdrawn': nothing,
  'koploper-imported': (_current, { slug, regions, waived }) => ({ slug, regions, waived }),
};
