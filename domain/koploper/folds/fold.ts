// What a fold is: what one event changes in a case beside its state, as a part of the case.
import type { KoploperEvent } from '../../../events/types.ts';
import type { KoploperCase } from '../../../schemas/case.ts';
import type { Happened } from '../../case/folds.ts';
import type { KoploperEventData } from '../types.ts';

export type Change = Partial<KoploperCase>;

/** A fold for each of these events. What it sets to `undefined` is gone from the case. */
export type FoldsOf<Events extends KoploperEvent> = {
  readonly [Event in Events]: (
    current: KoploperCase,
    data: KoploperEventData<Event>,
    event: Happened,
  ) => Change;
};
