// The koploper lifecycle's own types, derived from its schemas and events, and the helper that gives each row its types.

import type * as z from 'zod/mini';
import type { koploperEvents } from '../../events/catalogue.ts';
import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase, KoploperState } from '../../schemas/case.ts';
import type { KoploperCommand, KoploperInput } from '../../schemas/commands/koploper.ts';
import type { KoploperContent } from '../../schemas/forms/koploper-v1.ts';
import type { Capacity } from '../case/capacity.ts';
import type { CaseFacts, StoredForm } from '../case/types.ts';
import type { Context, Guard, Row } from '../lifecycle/types.ts';
import type { DecisionTexts } from './letter.ts';

/** What rows may ask for from outside the head row. */
export interface KoploperFacts extends Omit<CaseFacts, 'form' | 'frozenForm'> {
  readonly form: StoredForm<KoploperContent>;
  readonly frozenForm: StoredForm<KoploperContent>;
  /** What the prepared decision says. */
  readonly decisionTexts: DecisionTexts;
}

export type KoploperEventData<Event extends KoploperEvent> = z.infer<(typeof koploperEvents)[Event]['data']>;
export type KoploperFact = keyof KoploperFacts;

export type KoploperContext<
  Command extends KoploperCommand = KoploperCommand,
  Fact extends KoploperFact = never,
> = Context<KoploperCase, KoploperInput<Command>, Pick<KoploperFacts, Fact>>;

type KoploperRow<
  Command extends KoploperCommand,
  Event extends KoploperEvent,
  Fact extends KoploperFact,
> = Row<
  KoploperState,
  Command,
  Capacity,
  Event,
  KoploperContext<Command, Fact>,
  KoploperEventData<Event>,
  Fact
>;

/** Declares a row; command, event and facts named in it type its guards, data and records. */
export const row = <
  const Command extends KoploperCommand,
  const Event extends KoploperEvent,
  const Fact extends KoploperFact = never,
>(
  definition: KoploperRow<Command, Event, Fact>,
): KoploperRow<Command, Event, Fact> => definition;

export type KoploperGuard<Command extends KoploperCommand, Fact extends KoploperFact = never> = Guard<
  KoploperContext<Command, Fact>
>;
