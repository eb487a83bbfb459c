// What each event changes in a koploper case, beside its state. Replaying a history through this gives the head row.
import type { KoploperCase } from '../../schemas/case.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import { toList } from './scoring.ts';
import type { KoploperEvent, KoploperEventData } from './types.ts';

type Change = Partial<KoploperCase>;
type Tally = [number, number, number];

type Folds = {
  [Event in KoploperEvent]: (current: KoploperCase, data: KoploperEventData<Event>, time: string) => Change;
};

const nothing = (): Change => ({});

/** Invited, confirmed, declined: one more in one of the three. */
function counting(current: KoploperCase, sector: Sector, place: 0 | 1 | 2): Change {
  const tally: Tally = [...(current.partners?.[sector] ?? ([0, 0, 0] as Tally))];
  tally[place] += 1;
  return { partners: { ...current.partners, [sector]: tally } };
}

export const folds: Folds = {
  'application-started': (_current, { applicant, regions }, startedAt) => ({
    applicant,
    regions,
    form: 1,
    startedAt,
  }),
  'partner-invited': (current, { sector }) => counting(current, sector, 0),
  'partnership-confirmed': (current, { sector }) => counting(current, sector, 1),
  'partnership-declined': (current, { sector }) => counting(current, sector, 2),
  'application-submitted': (_current, { form, contentHash, regions, decisionDue }, time) => ({
    form,
    contentHash,
    regions,
    decisionDue,
    submittedAt: time,
  }),
  'supplement-requested': (_current, { form, fields, due }, askedAt) => ({
    form,
    supplement: { fields, due, askedAt },
  }),
  'application-supplemented': (_current, { contentHash, suspendedDays, decisionDue }) => ({
    contentHash,
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
  'decision-prepared': (_current, { outcome, preparedBy, reenterFrom }) => ({
    decision: { outcome, preparedBy, ...(reenterFrom === undefined ? {} : { reenterFrom }) },
  }),
  'decision-returned': () => ({ decision: undefined }),
  'decision-released': (current, _data, releasedAt) => ({
    decision: current.decision && { ...current.decision, releasedAt },
  }),
  'summary-proposed': () => ({ summary: 'proposed' }),
  'summary-approved': () => ({ summary: 'approved' }),
  'koploper-published': (_current, { slug }) => ({ slug }),
  'application-withdrawn': nothing,
  'koploper-imported': (_current, { slug, regions, waived }) => ({ slug, regions, waived }),
};
