// The koploper lifecycle: its rows, its states, its fold and its access, put together for the engine.

import type { Envelope } from '../../events/envelope.ts';
import { type KoploperEvent, koploperEventName, typeOf } from '../../events/types.ts';
import { type KoploperCase, koploperStates } from '../../schemas/case.ts';
import { capacitiesOf, mayRead } from '../case/access.ts';
import type { Happened } from '../case/folds.ts';
import { toBePosted } from '../case/notices.ts';
import type { AggregateLike, AnyRow, Lifecycle } from '../lifecycle/types.ts';
import { access } from './access.ts';
import { folds } from './evolve.ts';
import { applicantNotices } from './notices.ts';
import { decidingRows } from './rows/deciding.ts';
import { deliberatingRows } from './rows/deliberating.ts';
import { draftingRows } from './rows/drafting.ts';
import { endingRows } from './rows/ending.ts';
import { keepingCurrentRows } from './rows/keepingCurrent.ts';
import { nominatingRows } from './rows/nominating.ts';
import { notProcessingRows } from './rows/notProcessing.ts';
import { publishingRows } from './rows/publishing.ts';
import { reconsideringRows } from './rows/reconsidering.ts';
import { reviewingRows } from './rows/reviewing.ts';
import { sharedRows } from './rows/shared.ts';
import { supplementingRows } from './rows/supplementing.ts';
import { ended } from './stateGroups.ts';

function fold(current: KoploperCase, event: Envelope): KoploperCase {
  const name = koploperEventName(event.type);
  if (!name) throw new Error(`no fold for ${event.type}`);
  const apply = folds[name] as (
    current: KoploperCase,
    data: unknown,
    event: Happened,
  ) => Partial<KoploperCase>;
  const change = apply(current, event.data, { time: event.time, version: Number(event.sequence) });
  const merged = toBePosted({ ...current, ...change }, applicantNotices[name], Number(event.sequence));
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as KoploperCase;
}

export const koploperLifecycle: Lifecycle = {
  kind: 'koploper',
  states: koploperStates,
  terminal: ended,
  rows: [
    ...nominatingRows,
    ...draftingRows,
    ...supplementingRows,
    ...notProcessingRows,
    ...reviewingRows,
    ...deliberatingRows,
    ...decidingRows,
    ...reconsideringRows,
    ...publishingRows,
    ...keepingCurrentRows,
    ...endingRows,
    ...sharedRows,
  ] satisfies readonly AnyRow[],
  eventType: (name) => typeOf('koploper', name as KoploperEvent),
  blank: (id) => ({ id, kind: 'koploper', state: 'none', version: 0 }),
  evolve: (current: AggregateLike, event) => fold(current as KoploperCase, event),
  capacitiesOf: (actor, current) => capacitiesOf(access, actor, current as KoploperCase),
  mayRead: (capacity, state) => mayRead(access, capacity, state),
};
