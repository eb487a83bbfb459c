// Allocated in the round.
import * as z from 'zod/mini';
import { allocationOutcome } from '../../schemas/fund/states.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const requestAllocated = defineEvent({
  kind: 'fund',
  name: 'request-allocated',
  version: 1,
  title: { nl: 'Subsidie verdeeld', en: 'Allocated in the round' },
  carries: {},
  data: z.strictObject({
    state,
    outcome: allocationOutcome,
    position: z.int(),
    listed: z.int(),
    points: z.int(),
    roundEvent: z.int(),
  }),
  example: { state: 'allocated', outcome: 'grant', position: 3, listed: 14, points: 21, roundEvent: 7 },
  counterexample: {
    why: 'it follows from an act of the round',
    data: { state: 'allocated', outcome: 'grant', position: 3, listed: 14, points: 21 },
  },
});
