// The koploper lifecycle: its rows, its states, its fold and its access, put together for the engine.

import type { Envelope } from '../../events/envelope.ts';
import { type KoploperEvent, koploperEventName, typeOf } from '../../events/types.ts';
import { type KoploperCase, type KoploperState, koploperStates } from '../../schemas/case.ts';
import type { AggregateLike, AnyRow, Lifecycle } from '../lifecycle/types.ts';
import { type Capacity, capacitiesOf, mayRead } from './access.ts';
import { folds, type Happened } from './evolve.ts';
import { decidingRows } from './rows/deciding.ts';
import { draftingRows } from './rows/drafting.ts';
import { publishingRows } from './rows/publishing.ts';
import { reviewingRows } from './rows/reviewing.ts';
import { supplementingRows } from './rows/supplementing.ts';

function fold(current: KoploperCase, event: Envelope): KoploperCase {
  const name = koploperEventName(event.type);
  if (!name) throw new Error(`no fold for ${event.type}`);
  const apply = folds[name] as (
    current: KoploperCase,
    data: unknown,
    event: Happened,
  ) => Partial<KoploperCase>;
  const change = apply(current, event.data, { time: event.time, version: Number(event.sequence) });
  const merged = { ...current, ...change };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as KoploperCase;
}

export const koploperLifecycle: Lifecycle = {
  kind: 'koploper',
  states: koploperStates,
  terminal: ['declined', 'deferred', 'published', 'withdrawn'] satisfies KoploperState[],
  rows: [
    ...draftingRows,
    ...supplementingRows,
    ...reviewingRows,
    ...decidingRows,
    ...publishingRows,
  ] satisfies readonly AnyRow[],
  eventType: (name) => typeOf('koploper', name as KoploperEvent),
  blank: (id) => ({ id, kind: 'koploper', state: 'none', version: 0 }),
  evolve: (current: AggregateLike, event) => fold(current as KoploperCase, event),
  capacitiesOf: (actor, current) => capacitiesOf(actor, current as KoploperCase),
  mayRead: (capacity, state) => mayRead(capacity as Capacity, state as KoploperState),
};
