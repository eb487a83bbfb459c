// The fund lifecycle's own types, derived from its schemas and events, and the helper that gives each row its types.
import type * as z from 'zod/mini';
import type { fundEvents } from '../../events/fundEvents.ts';
import type { FundEvent } from '../../events/types.ts';
import type { FundCommand, FundInput } from '../../schemas/commands/fund.ts';
import type { FundContent } from '../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import type { FundState } from '../../schemas/fund/states.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { Capacity } from '../case/capacity.ts';
import type { CaseFacts, StoredForm } from '../case/types.ts';
import type { Context, Guard, Row } from '../lifecycle/types.ts';
import type { DecisionParts } from './decisionParts.ts';

/** What rows may ask for from outside the head row. */
export interface FundFacts extends Omit<CaseFacts, 'form' | 'frozenForm'> {
  readonly form: StoredForm<FundContent>;
  readonly frozenForm: StoredForm<FundContent>;
  /** The round named in the input, or else the one of the case. */
  readonly round: FundRound | undefined;
  readonly partners: readonly Partner[];
  /** Whether another request in the round is for the same project of the same school. */
  readonly sameProject: boolean;
  /** All requests that were handed in for the round. */
  readonly roundRequests: readonly FundCase[];
  /** What the letter of the prepared decision is made of, beside the case. */
  readonly decisionParts: DecisionParts;
}
export type FundFact = keyof FundFacts;

export type FundEventData<Event extends FundEvent> = z.infer<(typeof fundEvents)[Event]['data']>;

export type FundContext<Command extends FundCommand = FundCommand, Fact extends FundFact = never> = Context<
  FundCase,
  FundInput<Command>,
  Pick<FundFacts, Fact>
>;

type FundRow<Command extends FundCommand, Event extends FundEvent, Fact extends FundFact> = Row<
  FundState,
  Command,
  Capacity,
  Event,
  FundContext<Command, Fact>,
  FundEventData<Event>,
  Fact
>;

/** Declares a row; command, event and facts named in it type its guards, data and records. */
export const row = <
  const Command extends FundCommand,
  const Event extends FundEvent,
  const Fact extends FundFact = never,
>(
  definition: FundRow<Command, Event, Fact>,
): FundRow<Command, Event, Fact> => definition;

export type FundGuard<Command extends FundCommand, Fact extends FundFact = never> = Guard<
  FundContext<Command, Fact>
>;
