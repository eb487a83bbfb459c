// The koploper lifecycle: its rows, its states, its fold and its access, put together for the engine.

import type { Envelope } from '../../events/envelope.ts';
import { type KoploperEvent, koploperEventName, typeOf } from '../../events/types.ts';
import { type KoploperCase, type KoploperState, koploperStates } from '../../schemas/case.ts';
import type { AggregateLike, AnyRow, Lifecycle } from '../lifecycle/types.ts';
import { type Capacity, capacitiesOf, mayRead } from './access.ts';
import { folds } from './evolve.ts';
import type { Happened } from './folds/fold.ts';
import { applicantNotices } from './notices.ts';
import { assigningRows } from './rows/assigning.ts';
import { decidingRows } from './rows/deciding.ts';
import { deliberatingRows } from './rows/deliberating.ts';
import { draftingRows } from './rows/drafting.ts';
import { endingRows } from './rows/ending.ts';
import { erasingRows } from './rows/erasing.ts';
import { keepingCurrentRows } from './rows/keepingCurrent.ts';
import { nominatingRows } from './rows/nominating.ts';
import { noticingRows } from './rows/noticing.ts';
import { notProcessingRows } from './rows/notProcessing.ts';
import { publishingRows } from './rows/publishing.ts';
import { reconsideringRows } from './rows/reconsidering.ts';
import { remindingRows } from './rows/reminding.ts';
import { reviewingRows } from './rows/reviewing.ts';
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
  const merged = toBePosted({ ...current, ...change }, name, Number(event.sequence));
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as KoploperCase;
}

/** To somebody who wants paper no notice has gone out until the office says it did. */
function toBePosted(current: KoploperCase, event: KoploperEvent, notice: number): KoploperCase {
  const template = applicantNotices[event];
  const { channel, applicant, undelivered = [] } = current;
  if (channel !== 'post' || !applicant || template === undefined) return current;
  return {
    ...current,
    undelivered: [...undelivered, { notice, template, receiver: applicant, cause: 'post' }],
  };
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
    ...assigningRows,
    ...reviewingRows,
    ...deliberatingRows,
    ...decidingRows,
    ...reconsideringRows,
    ...publishingRows,
    ...keepingCurrentRows,
    ...endingRows,
    ...noticingRows,
    ...remindingRows,
    ...erasingRows,
  ] satisfies readonly AnyRow[],
  eventType: (name) => typeOf('koploper', name as KoploperEvent),
  blank: (id) => ({ id, kind: 'koploper', state: 'none', version: 0 }),
  evolve: (current: AggregateLike, event) => fold(current as KoploperCase, event),
  capacitiesOf: (actor, current) => capacitiesOf(actor, current as KoploperCase),
  mayRead: (capacity, state) => mayRead(capacity as Capacity, state as KoploperState),
};
