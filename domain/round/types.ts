// The round lifecycle's own types, derived from its schemas and events, and the helper that gives each row its types.
import type * as z from 'zod/mini';
import type { roundEvents } from '../../events/roundEvents.ts';
import type { RoundEvent } from '../../events/types.ts';
import type { RoundCommand, RoundInput } from '../../schemas/commands/round.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundRound, RoundState } from '../../schemas/round.ts';
import type { WithParties } from '../case/conflicts.ts';
import type { Context, Guard, Row } from '../lifecycle/types.ts';
import type { RoundCapacity } from './access.ts';

/** What rows may ask for from outside the head row. */
export interface RoundFacts {
  /** All requests that were handed in for the round, with the marks of who is in them. */
  readonly requests: readonly WithParties<FundCase>[];
  /** The secret of its lottery, whose hash was published before it opened; absent before it is planned. */
  readonly seed: string | undefined;
  /** The first round of the year; absent when this is the first, or when there is none. */
  readonly firstRound: FundRound | undefined;
}
export type RoundFact = keyof RoundFacts;

export type RoundEventData<Event extends RoundEvent> = z.infer<(typeof roundEvents)[Event]['data']>;

export type RoundContext<
  Command extends RoundCommand = RoundCommand,
  Fact extends RoundFact = never,
> = Context<FundRound, RoundInput<Command>, Pick<RoundFacts, Fact>>;

type RoundRow<Command extends RoundCommand, Event extends RoundEvent, Fact extends RoundFact> = Row<
  RoundState,
  Command,
  RoundCapacity,
  Event,
  RoundContext<Command, Fact>,
  RoundEventData<Event>,
  Fact
>;

/** Declares a row; command, event and facts named in it type its guards, data and records. */
export const row = <
  const Command extends RoundCommand,
  const Event extends RoundEvent,
  const Fact extends RoundFact = never,
>(
  definition: RoundRow<Command, Event, Fact>,
): RoundRow<Command, Event, Fact> => definition;

export type RoundGuard<Command extends RoundCommand, Fact extends RoundFact = never> = Guard<
  RoundContext<Command, Fact>
>;
