// The names of all events and the version of each that is emitted today: all that rules and consumers need to know to tell
// events apart. What an event holds stands in its own file; the catalogue puts the two together.
import { eventSource } from './envelope.ts';

const versions = {
  koploper: {
    'application-started': 1,
    'partner-invited': 1,
    'partnership-confirmed': 1,
    'partnership-declined': 1,
    'application-submitted': 1,
    'supplement-requested': 1,
    'application-supplemented': 1,
    'review-opened': 1,
    'reviewers-assigned': 1,
    'review-submitted': 1,
    'review-closed': 1,
    'advice-adopted': 1,
    'decision-prepared': 1,
    'decision-returned': 1,
    'decision-released': 1,
    'summary-proposed': 1,
    'summary-approved': 1,
    'koploper-published': 1,
    'application-withdrawn': 1,
    'koploper-imported': 1,
  },
  region: {
    'region-imported': 1,
  },
  pact: {
    'pact-imported': 1,
  },
} as const;

type Versions = typeof versions;
export type EventKind = keyof Versions;
export type EventName<Kind extends EventKind> = keyof Versions[Kind] & string;
export type KoploperEvent = EventName<'koploper'>;

/** The version of an event that is emitted today. */
const versionOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): number =>
  Number(versions[kind][name]);

/** `zorgpact-loket.koploper.application-submitted.v1` */
export const typeOf = <Kind extends EventKind>(kind: Kind, name: EventName<Kind>): string =>
  `${eventSource}.${kind}.${name}.v${versionOf(kind, name)}`;

const koploperNames = new Map(
  (Object.keys(versions.koploper) as KoploperEvent[]).map((name) => [typeOf('koploper', name), name]),
);

/** The name of a koploper event by its type; `undefined` for any other type. */
export const koploperEventName = (type: string): KoploperEvent | undefined => koploperNames.get(type);
