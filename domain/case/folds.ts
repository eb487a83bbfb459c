// What the events that every kind of case has change in it, beside its state.
import type { CaseEvent } from '../../events/types.ts';
import type { CaseParts } from '../../schemas/caseParts.ts';
import type { Sector } from '../../schemas/vocabulary.ts';
import { dayOf } from '../clock/days.ts';
import { lastStop } from './stops.ts';
import type { AnyCase, AssignedReviewer, CaseEventData } from './types.ts';

/** When an event happened (UTC), and which of the case's events it was. */
export interface Happened {
  readonly time: string;
  readonly version: number;
}

type Change = Partial<Omit<CaseParts, 'id' | 'version'>> & { readonly reviewers?: AssignedReviewer[] };

/** A fold for each event. What it sets to `undefined` is gone from the case. */
type CaseFolds = {
  readonly [Event in Exclude<CaseEvent, 'decision-returned' | 'notice-resolved' | 'review-closed'>]: (
    current: AnyCase,
    data: CaseEventData<Event>,
    event: Happened,
  ) => Change;
};

export const nothing = (): Record<string, never> => ({});

type Tally = [number, number, number];

/** Somebody worked on the draft: the time in which it lapses begins anew. */
export const touched = (time: string): { touchedOn: string } => ({ touchedOn: dayOf(time) });

const places = { invited: 0, confirmed: 1, declined: 2 } as const;
type Counted = keyof typeof places;

/** Invited, and of those confirmed and declined: so many more, or fewer. */
export function counting(
  current: AnyCase,
  sector: Sector,
  changes: Readonly<Partial<Record<Counted, 1 | -1>>>,
): Pick<CaseParts, 'partners'> {
  const tally: Tally = [...(current.partners?.[sector] ?? ([0, 0, 0] as Tally))];
  for (const [name, change] of Object.entries(changes)) tally[places[name as Counted]] += change;
  return { partners: { ...current.partners, [sector]: tally } };
}

/** More time for a question to the applicant; one whose term had passed is asked anew. */
function extended(current: AnyCase, due: string, on: string): Change {
  if (!current.stops?.at(-1)?.expired) return lastStop(current, { due });
  return { stops: [...current.stops, { askedOn: on, due }] };
}

const reviewer = (current: AnyCase, who: string, change: Partial<AssignedReviewer>): Change => ({
  reviewers: (current.reviewers ?? []).map((assigned) =>
    assigned.person === who ? { ...assigned, ...change } : assigned,
  ),
});

/** The levels of a review that came in, in the order of the rubric's criteria. */
export const reviewed = (current: AnyCase, who: string, levels: number[]): Change =>
  reviewer(current, who, { levels });

/** What is left of the notices that did not arrive once one of them went out another way; `undefined`: none. */
export const stillUndelivered = (
  { undelivered }: AnyCase,
  { notice, receiver }: CaseEventData<'notice-resolved'>,
): Undelivered => without(undelivered, (one) => one.notice === notice && one.receiver === receiver);

type Undelivered = CaseParts['undelivered'];

function without(
  undelivered: Undelivered,
  settled: (one: NonNullable<Undelivered>[number]) => boolean,
): Undelivered {
  const left = undelivered?.filter((one) => !settled(one));
  return left?.length ? left : undefined;
}

/** A reminder or warning was given. */
export const remindedOf = <Term extends string, Days>(
  before: { readonly [One in Term]?: unknown } | undefined,
  { term, due, days }: { readonly term: Term; readonly due: string; readonly days: Days },
  time: string,
) => ({ ...before, [term]: { due, days, on: dayOf(time) } });

export const caseFolds: CaseFolds = {
  'partner-invited': (current, { sector }, { time }) => ({
    ...counting(current, sector, { invited: 1 }),
    ...touched(time),
  }),
  // One fewer of those that were asked, and of those that answered; what did not reach it need not reach it any more.
  'partner-removed': (current, { partner, sector, was }, { time }) => ({
    ...counting(current, sector, { [was]: -1, invited: -1 }),
    ...touched(time),
    undelivered: without(current.undelivered, ({ receiver }) => receiver === partner),
  }),
  'partnership-confirmed': (current, { sector }, { time }) => ({
    ...counting(current, sector, { confirmed: 1 }),
    ...touched(time),
  }),
  'partnership-declined': (current, { sector }, { time }) => ({
    ...counting(current, sector, { declined: 1 }),
    ...touched(time),
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
  'not-processing-proposed': (_current, { proposedBy, ground }, { version }) => ({
    notProcessing: { proposedBy, ground, proposedAs: version },
  }),
  'reviewers-assigned': (current, { reviewers }) => ({
    reviewers: [...(current.reviewers ?? []), ...reviewers],
  }),
  'reviewer-released': (current, { reviewer: released }) => ({
    reviewers: (current.reviewers ?? []).filter(({ person }) => person !== released),
  }),
  'conflict-declared': (current, { person }) => ({
    conflicted: [...(current.conflicted ?? []), person],
  }),
  'review-abstained': (current, { reviewer: who }) => reviewer(current, who, { abstained: true }),
  'clarification-asked': (_current, { due }, { time, version }) => ({
    clarification: { askedAs: version, askedOn: dayOf(time), due },
  }),
  'clarification-answered': ({ clarification }, _data, { version }) => ({
    clarification: clarification && { ...clarification, answeredAs: version },
  }),
  'delay-announced': (_current, { until }) => ({ delayedUntil: until }),
  'contact-changed': nothing,
  'notice-channel-chosen': (_current, { channel }) => ({ channel }),
  'notice-undelivered': (current, { notice, template, receiver, cause }) => ({
    undelivered: [...(current.undelivered ?? []), { notice, template, receiver, cause }],
  }),
  'personal-data-erased': (current, { subject }) => ({ erased: [...(current.erased ?? []), subject] }),
};
