// What each event changes in a koploper case, beside its state. Replaying a history through this gives the head row.

import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import { addDays, dayOf } from '../clock/days.ts';
import { dueOf } from '../clock/term.ts';
import { answeredOn, termOf } from './clockOf.ts';
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

/** Somebody worked on the draft: the time in which it lapses begins anew. */
const touched = (time: string): Change => ({ touchedOn: dayOf(time) });

/** The stops with the last one changed. */
const lastStop = (current: KoploperCase, change: Partial<Stop>): { stops: Stop[] } => {
  const stops = current.stops ?? [];
  return {
    stops: stops.map((stop, index) => (index === stops.length - 1 ? { ...stop, ...change } : stop)),
  };
};
/** The later last day of the question that is open. */
const moreTime = (current: KoploperCase, due: string): Change =>
  current.state === 'awaiting-supplement'
    ? lastStop(current, { due })
    : { clarification: current.clarification && { ...current.clarification, due } };

type Stop = NonNullable<KoploperCase['stops']>[number];

/** More time for a question to the applicant; one whose term had passed is asked anew. */
function extended(current: KoploperCase, due: string, on: string): Change {
  if (!current.stops?.at(-1)?.expired) return lastStop(current, { due });
  return { stops: [...current.stops, { askedOn: on, due }] };
}

/** Invited, confirmed, declined: one more in one of the three. */
function counting(current: KoploperCase, sector: Sector, place: 0 | 1 | 2): Change {
  const tally: Tally = [...(current.partners?.[sector] ?? ([0, 0, 0] as Tally))];
  tally[place] += 1;
  return { partners: { ...current.partners, [sector]: tally } };
}

export const folds: Folds = {
  'application-started': (_current, { applicant, regions, channel, follows }, { time }) => ({
    applicant,
    regions,
    channel,
    follows,
    form: 1,
    ...touched(time),
  }),
  'project-nominated': (_current, { nominatedBy, regions }, { time }) => ({
    nominatedBy,
    regions,
    ...touched(time),
  }),
  'nomination-accepted': (_current, { applicant, channel }, { time }) => ({
    applicant,
    channel,
    form: 1,
    reminded: undefined,
    ...touched(time),
  }),
  'nomination-declined': nothing,
  'partner-invited': (current, { sector }, { time }) => ({
    ...counting(current, sector, 0),
    ...touched(time),
  }),
  'partnership-confirmed': (current, { sector }, { time }) => ({
    ...counting(current, sector, 1),
    ...touched(time),
  }),
  'partnership-declined': (current, { sector }, { time }) => ({
    ...counting(current, sector, 2),
    ...touched(time),
  }),
  'application-submitted': (_current, { form, regions, decisionDue }, { time }) => ({
    form,
    regions,
    decisionDue,
    submittedAt: time,
    touchedOn: undefined,
    reminded: undefined,
  }),
  'supplement-requested': (current, { form, fields, due }, { time }) => ({
    form,
    supplement: { fields },
    stops: [...(current.stops ?? []), { askedOn: dayOf(time), due }],
    notProcessing: undefined,
  }),
  'supplement-extended': (current, { due }, { time }) => ({
    ...extended(current, due, dayOf(time)),
    notProcessing: undefined,
  }),
  'application-supplemented': (current, { decisionDue: due }, { time }) => ({
    decisionDue: due,
    stops: answeredOn(current.stops, dayOf(time)),
    supplement: undefined,
    notProcessing: undefined,
  }),
  'not-processing-proposed': (_current, { proposedBy, ground }, { version }) => ({
    notProcessing: { proposedBy, ground, proposedAs: version },
  }),
  'application-not-processed': nothing,
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
  'decision-prepared': (_current, { outcome, preparedBy, reenterFrom }, { version }) => ({
    decision: {
      outcome,
      preparedBy,
      preparedAs: version,
      ...(reenterFrom === undefined ? {} : { reenterFrom }),
    },
  }),
  'decision-returned': () => ({ decision: undefined }),
  'delay-announced': (_current, { until }) => ({ delayedUntil: until }),
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
    },
    decisionDue: due,
    reviewDue: addDays(dayOf(time), 7 * kopgroep.reviewWeeks),
    stops: undefined,
    delayedUntil: undefined,
    reviewers: undefined,
    clarification: undefined,
    consensus: undefined,
    advice: undefined,
    decision: undefined,
  }),
  'reentry-opened': ({ decision }) => ({ decision: decision && { ...decision, reentryOpened: true } }),
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
  'application-withdrawn': nothing,
  'application-lapsed': nothing,
  'koploper-imported': (_current, { slug, regions, waived }) => ({ slug, regions, waived }),
  'contact-changed': nothing,
  'notice-channel-chosen': (_current, { channel }) => ({ channel }),
  'reminder-issued': (current, { term, due, days }, { time }) => ({
    reminded: { ...current.reminded, [term]: { due, days, on: dayOf(time) } },
  }),
  'deadline-warned': (current, { term, due, days }, { time }) => ({
    reminded: { ...current.reminded, [term]: { due, days, on: dayOf(time) } },
  }),
  'term-expired': (current, { term }) => {
    if (term === 'clarification')
      return { clarification: current.clarification && { ...current.clarification, expired: true } };
    const { stops } = lastStop(current, { expired: true });
    const running = termOf({ ...current, stops });
    return { stops, ...(running ? { decisionDue: dueOf(running) } : {}) };
  },
  'notice-undelivered': (current, { notice, template, receiver, cause }) => ({
    undelivered: [...(current.undelivered ?? []), { notice, template, receiver, cause }],
  }),
  'notice-resolved': (current, { notice, template, receiver, due }, { time }) => {
    const left = (current.undelivered ?? []).filter(
      (one) => one.notice !== notice || one.receiver !== receiver,
    );
    return {
      undelivered: left.length > 0 ? left : undefined,
      ...(due === undefined ? {} : moreTime(current, due)),
      ...(template === 'decision' && current.decision
        ? { decision: { ...current.decision, knownOn: dayOf(time) } }
        : {}),
    };
  },
  'personal-data-erased': (current, { subject }) => ({ erased: [...(current.erased ?? []), subject] }),
};
