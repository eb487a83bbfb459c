// The lifecycle of a request to the fund: its rows, its states, its fold and its access, put together for the engine.
import type { Envelope } from '../../events/envelope.ts';
import { type FundEvent, fundEventName, typeOf } from '../../events/types.ts';
import type { FundCase } from '../../schemas/fund/case.ts';
import { fundStates } from '../../schemas/fund/states.ts';
import { capacitiesOf, mayRead } from '../case/access.ts';
import type { Happened } from '../case/folds.ts';
import { toBePosted } from '../case/notices.ts';
import type { AggregateLike, AnyRow, Lifecycle } from '../lifecycle/types.ts';
import { access } from './access.ts';
import { folds } from './evolve.ts';
import { applicantNotices } from './notices.ts';
import { amendingRows } from './rows/amending.ts';
import { decidingRows } from './rows/deciding.ts';
import { draftingRows } from './rows/drafting.ts';
import { judgingRows } from './rows/judging.ts';
import { objectingRows } from './rows/objecting.ts';
import { reviewingRows } from './rows/reviewing.ts';
import { runningRows } from './rows/running.ts';
import { sharedRows } from './rows/shared.ts';
import { supplementingRows } from './rows/supplementing.ts';
import { ended } from './stateGroups.ts';

function fold(current: FundCase, event: Envelope): FundCase {
  const name = fundEventName(event.type);
  if (!name) throw new Error(`no fold for ${event.type}`);
  const apply = folds[name] as (current: FundCase, data: unknown, event: Happened) => Partial<FundCase>;
  const change = apply(current, event.data, { time: event.time, version: Number(event.sequence) });
  const merged = toBePosted({ ...current, ...change }, applicantNotices[name], Number(event.sequence));
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as FundCase;
}

export const fundLifecycle: Lifecycle = {
  kind: 'fund',
  states: fundStates,
  terminal: ended,
  rows: [
    ...draftingRows,
    ...supplementingRows,
    ...reviewingRows,
    ...judgingRows,
    ...amendingRows,
    ...decidingRows,
    ...objectingRows,
    ...runningRows,
    ...sharedRows,
  ] satisfies readonly AnyRow[],
  eventType: (name) => typeOf('fund', name as FundEvent),
  blank: (id) => ({ id, kind: 'fund', state: 'none', version: 0 }),
  evolve: (current: AggregateLike, event) => fold(current as FundCase, event),
  capacitiesOf: (actor, current) => capacitiesOf(access, actor, current as FundCase),
  mayRead: (capacity, state) => mayRead(access, capacity, state),
};
