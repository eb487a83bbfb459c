// How somebody stands before a round of the fund, and what they read of it.
import type { Actor } from '../../domain/lifecycle/actor.ts';
import { type RoundCapacity, roundCapacitiesOf } from '../../domain/round/access.ts';
import { roundLifecycle } from '../../domain/round/lifecycle.ts';
import type { FundRound } from '../../schemas/round.ts';
import type { RoundSummary } from '../../schemas/roundView.ts';
import type { Head } from '../platform/caseRows.ts';

export interface RoundReader {
  readonly round: FundRound;
  readonly actor: Actor;
  readonly capacities: readonly RoundCapacity[];
  /** Divides the money or decides: reads what is still internal. */
  readonly isOffice: boolean;
}

const office: readonly string[] = ['officer', 'chair', 'decider'];

/** `undefined` when there is no such round, or when for this actor it does not exist. */
export function roundReaderOf(head: Head | undefined, actor: Actor): RoundReader | undefined {
  const round = head?.aggregate;
  if (round?.kind !== 'round') return undefined;
  const capacities = roundCapacitiesOf(actor);
  const reads = capacities.some((capacity) => roundLifecycle.mayRead(capacity, round.state));
  return reads
    ? { round, actor, capacities, isOffice: capacities.some((capacity) => office.includes(capacity)) }
    : undefined;
}

export const summariseRound = ({
  id,
  state,
  regulation,
  opensOn,
  closesOn,
  ceilings,
}: FundRound): RoundSummary => ({ id, state, regulation, opensOn, closesOn, ceilings });
