// The names of all events and the version of each that is emitted today: all that rules and consumers need to know to tell
// events apart. What an event holds stands in its own file; the catalogue puts the two together.
import { eventSource } from './envelope.ts';

/** Of the events that cases of every kind have. */
const ofEveryCase = {
  'partner-invited': 1,
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
    'advice-adopted': 1,
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
  region: {
    'region-imported': 1,
  },
  pact: {
    'pact-imported': 1,
  },
} as const;

/** Versions that were emitted before and stand in histories. */
const earlierVersions: { readonly [Name in keyof typeof versions.koploper]?: readonly number[] } = {
  'application-started': [1],
};

type Versions = typeof versions;
export type EventKind = keyof Versions;
export type EventName<Kind extends EventKind> = keyof Versions[Kind] & string;
export type KoploperEvent = EventName<'koploper'>;
/** An event that cases of every kind have. */
export type CaseEvent = keyof typeof ofEveryCase;

/** The version of an event that is emitted today. */
const versionOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): number =>
  Number(versions[kind][name]);

/** `zorgpact-loket.koploper.application-submitted.v1` */
export const typeOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): string =>
  `${eventSource}.${kind}.${name}.v${versionOf(kind, name)}`;

const koploperNames = new Map(
  (Object.keys(versions.koploper) as KoploperEvent[]).flatMap((name) =>
    [versions.koploper[name], ...(earlierVersions[name] ?? [])].map((version) => [
      `${eventSource}.koploper.${name}.v${version}`,
      name,
    ]),
  ),
);

/** The name of a koploper event by its type, of any version there ever was; `undefined` for any other type. */
export const koploperEventName = (type: string): KoploperEvent | undefined => koploperNames.get(type);
