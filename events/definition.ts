// How an event is declared: one file per event, released once and never changed; a change is a new version beside it.
import type * as z from 'zod/mini';
import type { Bilingual } from '../schemas/text.ts';
import { eventSource } from './envelope.ts';
import type { EventKind } from './types.ts';

type DataSchema = z.ZodMiniType<Record<string, unknown>>;

export interface EventDefinition<Data extends DataSchema = DataSchema, Name extends string = string> {
  readonly kind: EventKind;
  readonly name: Name;
  readonly version: number;
  /** As the history shows it. */
  readonly title: Bilingual;
  readonly data: Data;
  /** What has to be carried further: mail to somebody, a change of the public register, commands on the cases of a round, a letter to be made into a file. */
  readonly carries: {
    readonly mail?: true;
    readonly register?: true;
    readonly cases?: true;
    readonly letter?: true;
  };
  readonly example: z.infer<Data>;
  /** Data that must be refused, and why. */
  readonly counterexample: { readonly why: string; readonly data: Record<string, unknown> };
}

export const defineEvent = <Data extends DataSchema, const Name extends string>(
  definition: EventDefinition<Data, Name>,
): EventDefinition<Data, Name> => definition;

/** An event that cases of every kind have: declared once, released for each of them. */
export type CaseEventDefinition<Data extends DataSchema = DataSchema, Name extends string = string> = Omit<
  EventDefinition<Data, Name>,
  'kind'
>;

export const defineCaseEvent = <Data extends DataSchema, const Name extends string>(
  definition: CaseEventDefinition<Data, Name>,
): CaseEventDefinition<Data, Name> => definition;

type OfKind<Events extends Record<string, CaseEventDefinition>> = {
  readonly [Name in keyof Events]: Events[Name] & { readonly kind: EventKind };
};

/** The same events as those of one kind of case. */
export const ofKind = <const Events extends Record<string, CaseEventDefinition>>(
  kind: EventKind,
  events: Events,
): OfKind<Events> =>
  Object.fromEntries(
    Object.entries(events).map(([name, event]) => [name, { ...event, kind }]),
  ) as OfKind<Events>;

/** The full type of a declared event; the version stands in its declaration, because a released one keeps its own. */
export const eventType = ({
  kind,
  name,
  version,
}: Pick<EventDefinition, 'kind' | 'name' | 'version'>): string =>
  `${eventSource}.${kind}.${name}.v${version}`;
