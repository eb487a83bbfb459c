// The lifecycle of a request to the fund.
import { type FundEvent, typeOf } from '../../events/types.ts';
import { fundStates } from '../../schemas/fund/states.ts';
import type { Lifecycle } from '../lifecycle/types.ts';

export const fundLifecycle: Lifecycle = {
  kind: 'fund',
  states: fundStates,
  terminal: [],
  rows: [],
  eventType: (name) => typeOf('fund', name as FundEvent),
  blank: (id) => ({ id, kind: 'fund', state: 'none', version: 0 }),
  evolve: (current) => current,
  capacitiesOf: () => [],
  mayRead: () => false,
};
