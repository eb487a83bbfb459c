// Decision on the objection returned.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const objectionDecisionReturned = defineEvent({
  kind: 'fund',
  name: 'objection-decision-returned',
  version: 1,
  title: { nl: 'Besluit op bezwaar teruggelegd', en: 'Decision on the objection returned' },
  carries: {},
  data: z.strictObject({
    state,
    reason: sealed,
  }),
  example: { state: 'objected', reason: exampleHash },
  counterexample: {
    why: 'the reason is hashed, never in the event',
    data: { state: 'objected', reason: 'Nog eens' },
  },
});
