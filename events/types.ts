// The names of all events and the version of each that is emitted today: all that rules and consumers need to know to tell
// events apart. What an event holds stands in its own file; the catalogue puts the two together.
import { eventSource } from './envelope.ts';

/** Of the events that cases of every kind have. */
const ofEveryCase = {
  'partner-invited': 1,
  'partner-removed': 1,
  'partnership-confirmed': 1,
  'partnership-declined': 1,
  'supplement-requested': 1,
  'supplement-extended': 1,
  'not-processing-proposed': 1,
  'reviewers-assigned': 1,
  'reviewer-released': 1,
  'conflict-declared': 1,
  'review-abstained': 1,
  'review-closed': 1,
  'clarification-asked': 1,
  'clarification-answered': 1,
  'decision-returned': 1,
  'delay-announced': 1,
  'notice-undelivered': 1,
  'notice-resolved': 1,
  'contact-changed': 1,
  'notice-channel-chosen': 1,
  'personal-data-erased': 1,
} as const;

const versions = {
  koploper: {
    ...ofEveryCase,
    'application-started': 2,
    'application-submitted': 1,
    'application-supplemented': 1,
    'review-opened': 1,
    'review-submitted': 1,
    'advice-adopted': 2,
    'decision-prepared': 1,
    'decision-released': 1,
    'summary-proposed': 1,
    'summary-approved': 1,
    'koploper-published': 1,
    'application-withdrawn': 1,
    'koploper-imported': 1,
    'project-nominated': 1,
    'nomination-accepted': 1,
    'nomination-declined': 1,
    'application-not-processed': 1,
    'project-re-entered': 1,
    'reconsideration-requested': 1,
    'revision-proposed': 1,
    'revision-published': 1,
    'confirmation-asked': 1,
    'koploper-confirmed': 1,
    'koploper-retracted': 1,
    'koploper-archived': 1,
    'reminder-issued': 1,
    'deadline-warned': 1,
    'term-expired': 1,
    'application-lapsed': 1,
    'reentry-opened': 1,
  },
  fund: {
    ...ofEveryCase,
    'request-started': 1,
    'pledge-restated': 1,
    'request-signed': 1,
    'request-submitted': 1,
    'request-supplemented': 1,
    'closing-day-moved': 1,
    'formal-refusal-proposed': 1,
    'review-opened': 1,
    'review-submitted': 1,
    'hearing-offered': 1,
    'hearing-answered': 1,
    'hearing-recorded': 1,
    'judgement-adopted': 2,
    'left-as-it-is': 1,
    'amendment-allowed': 1,
    'request-amended': 1,
    'request-reassessed': 1,
    'request-allocated': 1,
    'decision-prepared': 1,
    'decision-released': 1,
    'grant-published': 1,
    'project-started': 1,
    'progress-reported': 1,
    'final-reported': 1,
    'grant-settled': 1,
    'objection-filed': 1,
    'objection-decision-prepared': 1,
    'objection-decision-returned': 1,
    'objection-decided': 1,
    'request-resubmitted': 1,
    'request-withdrawn': 1,
    'request-lapsed': 1,
    'reminder-issued': 1,
    'deadline-warned': 1,
    'term-expired': 1,
  },
  round: {
    'round-planned': 1,
    'round-opened': 1,
    'round-extended': 1,
    'round-closed': 1,
    'ceiling-changed': 1,
    'carried-over': 1,
    'allocation-returned': 1,
    'decisions-prepared': 1,
    'decisions-released': 2,
    'allocation-proposed': 1,
    'round-allocated': 1,
  },
  region: {
    'region-imported': 1,
    'region-revised': 1,
  },
  pact: {
    'pact-imported': 1,
  },
  pastgrant: {
    'past-grant-imported': 1,
  },
  pastround: {
    'past-round-imported': 1,
  },
  bottleneck: {
    'bottleneck-imported': 1,
  },
} as const;

/** Versions that were emitted before and stand in histories. */
const earlierVersions: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  koploper: { 'application-started': [1], 'advice-adopted': [1] },
  fund: { 'judgement-adopted': [1] },
  round: { 'decisions-released': [1] },
};

type Versions = typeof versions;
export type EventKind = keyof Versions;
export type EventName<Kind extends EventKind> = keyof Versions[Kind] & string;
export type KoploperEvent = EventName<'koploper'>;
export type FundEvent = EventName<'fund'>;
export type RoundEvent = EventName<'round'>;
/** An event that cases of every kind have. */
export type CaseEvent = keyof typeof ofEveryCase;

/** The version of an event that is emitted today. */
const versionOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): number =>
  Number(versions[kind][name]);

/** `zorgpact-loket.koploper.application-submitted.v1` */
export const typeOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): string =>
  `${eventSource}.${kind}.${name}.v${versionOf(kind, name)}`;

/** Every version of an event of a kind that there ever was. */
const versionsOf = (kind: EventKind, name: string): readonly number[] => [
  (versions[kind] as Readonly<Record<string, number>>)[name] ?? 1,
  ...(earlierVersions[kind]?.[name] ?? []),
];

const names = new Map<string, { readonly kind: EventKind; readonly name: string }>(
  (Object.keys(versions) as EventKind[]).flatMap((kind) =>
    Object.keys(versions[kind]).flatMap((name) =>
      versionsOf(kind, name).map(
        (version) => [`${eventSource}.${kind}.${name}.v${version}`, { kind, name }] as const,
      ),
    ),
  ),
);

/** Kind and name of an event by its type, of any version there ever was; `undefined` for a type that is none of ours. */
export const eventNamed = (type: string): { readonly kind: EventKind; readonly name: string } | undefined =>
  names.get(type);

const nameIn = (kind: EventKind, type: string): string | undefined => {
  const known = names.get(type);
  return known?.kind === kind ? known.name : undefined;
};

/** The name of a koploper event by its type; `undefined` for any other type. */
export const koploperEventName = (type: string): KoploperEvent | undefined =>
  nameIn('koploper', type) as KoploperEvent | undefined;

export const fundEventName = (type: string): FundEvent | undefined =>
  nameIn('fund', type) as FundEvent | undefined;

export const regionEventName = (type: string): EventName<'region'> | undefined =>
  nameIn('region', type) as EventName<'region'> | undefined;

export const roundEventName = (type: string): RoundEvent | undefined =>
  nameIn('round', type) as RoundEvent | undefined;
