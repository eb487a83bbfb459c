// Who is who before a round: anybody signed in may know of it, for that is where they hand in; roles count for the whole country.
import type { RoundEvent } from '../../events/types.ts';
import type { Actor } from '../lifecycle/actor.ts';

export type RoundCapacity = 'anyone' | 'officer' | 'chair' | 'decider' | 'system';

export function roundCapacitiesOf(actor: Actor): readonly RoundCapacity[] {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind !== 'person') return [];
  const holds = (role: string) => actor.grants.some((grant) => grant.role === role && grant.region === '*');
  return ['anyone', ...(['officer', 'chair', 'decider'] as const).filter(holds)];
}

/** What each may read of the history: who will get nothing is known to nobody outside before the money is divided. */
export const roundHistory: Record<RoundCapacity, 'all' | readonly RoundEvent[]> = {
  anyone: [
    'round-planned',
    'round-opened',
    'round-extended',
    'round-closed',
    'ceiling-changed',
    'carried-over',
    'round-allocated',
  ],
  officer: 'all',
  chair: 'all',
  decider: 'all',
  system: 'all',
};
