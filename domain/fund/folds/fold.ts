// What a fold is: what one event changes in a request beside its state, as a part of the case.
import type { FundEvent } from '../../../events/types.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { Happened } from '../../case/folds.ts';
import type { FundEventData } from '../types.ts';

export type Change = Partial<FundCase>;

/** A fold for each of these events. What it sets to `undefined` is gone from the case. */
export type FoldsOf<Events extends FundEvent> = {
  readonly [Event in Events]: (current: FundCase, data: FundEventData<Event>, event: Happened) => Change;
};
