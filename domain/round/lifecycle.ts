// The lifecycle of a round of the fund, put together for the engine.
import type { Envelope } from '../../events/envelope.ts';
import { type RoundEvent, roundEventName, typeOf } from '../../events/types.ts';
import { type FundRound, roundStates } from '../../schemas/round.ts';
import type { Happened } from '../case/folds.ts';
import type { AggregateLike, AnyRow, Lifecycle } from '../lifecycle/types.ts';
import { roundCapacitiesOf } from './access.ts';
import { folds } from './folds.ts';
import { allocatingRows } from './rows/allocating.ts';
import { decidingTogetherRows } from './rows/decidingTogether.ts';
import { planningRows } from './rows/planning.ts';

function fold(current: FundRound, event: Envelope): FundRound {
  const name = roundEventName(event.type);
  if (!name) throw new Error(`no fold for ${event.type}`);
  const apply = folds[name] as (current: FundRound, data: unknown, event: Happened) => Partial<FundRound>;
  const change = apply(current, event.data, { time: event.time, version: Number(event.sequence) });
  return Object.fromEntries(
    Object.entries({ ...current, ...change }).filter(([, value]) => value !== undefined),
  ) as FundRound;
}

export const roundLifecycle: Lifecycle = {
  kind: 'round',
  states: roundStates,
  terminal: [],
  rows: [...planningRows, ...allocatingRows, ...decidingTogetherRows] satisfies readonly AnyRow[],
  eventType: (name) => typeOf('round', name as RoundEvent),
  blank: (id) => ({ id, kind: 'round', state: 'none', version: 0 }),
  evolve: (current: AggregateLike, event) => fold(current as FundRound, event),
  capacitiesOf: (actor) => roundCapacitiesOf(actor),
  mayRead: (_capacity, state) => state !== 'none',
};
