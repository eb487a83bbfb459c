// How somebody stands before a round of the fund, and what they read of it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { RoundSummary, RoundView } from '../../schemas/roundView.ts';
import type { Head } from '../platform/caseRows.ts';
import { permissionsOf } from './permissions.ts';

/** The round; `undefined` when there is none, or when for this actor it does not exist. */
export function readableRound(head: Head | undefined, actor: Actor): FundRound | undefined {
  const aggregate = head?.aggregate;
  if (aggregate?.kind !== 'round') return undefined;
  const reads = roundLifecycle
    .capacitiesOf(actor, aggregate)
    .some((capacity) => roundLifecycle.mayRead(capacity, aggregate.state));
  return reads ? aggregate : undefined;
}

export const summariseRound = ({
  id,
  state,
  regulation,
  opensOn,
  closesOn,
  ceilings,
}: FundRound): RoundSummary => ({ id, state, regulation, opensOn, closesOn, ceilings });

export const viewRound = (round: FundRound, actor: Actor): RoundView => ({
  ...round,
  ...permissionsOf(roundLifecycle, round, actor),
});
