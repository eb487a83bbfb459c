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
  /** What has to be carried further: mail to somebody, a change of the public register. */
  readonly carries: { readonly mail?: true; readonly register?: true };
  readonly example: z.infer<Data>;
  /** Data that must be refused, and why. */
  readonly counterexample: { readonly why: string; readonly data: Record<string, unknown> };
}

export const defineEvent = <Data extends DataSchema, const Name extends string>(
  definition: EventDefinition<Data, Name>,
): EventDefinition<Data, Name> => definition;

/** The full type of a declared event; the version stands in its declaration, because a released one keeps its own. */
export const eventType = ({
  kind,
  name,
  version,
}: Pick<EventDefinition, 'kind' | 'name' | 'version'>): string =>
  `${eventSource}.${kind}.${name}.v${version}`;
