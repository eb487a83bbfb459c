// The lifecycle of a round.
import { type RoundEvent, typeOf } from '../../events/types.ts';
import { roundStates } from '../../schemas/round.ts';
import type { Lifecycle } from '../lifecycle/types.ts';

export const roundLifecycle: Lifecycle = {
  kind: 'round',
  states: roundStates,
  terminal: [],
  rows: [],
  eventType: (name) => typeOf('round', name as RoundEvent),
  blank: (id) => ({ id, kind: 'round', state: 'none', version: 0 }),
  evolve: (current) => current,
  capacitiesOf: () => [],
  mayRead: () => false,
};
