// Allocation returned.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const allocationReturned = defineEvent({
  kind: 'round',
  name: 'allocation-returned',
  version: 1,
  title: { nl: 'Verdeling teruggelegd', en: 'Allocation returned' },
  carries: {},
  data: z.strictObject({
    state,
    reason: sealed,
  }),
  example: { state: 'closed', reason: exampleHash },
  counterexample: {
    why: 'the reason is hashed, never in the event',
    data: { state: 'closed', reason: 'Nog eens' },
  },
});
