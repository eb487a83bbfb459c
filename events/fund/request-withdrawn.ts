// Request withdrawn.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const requestWithdrawn = defineEvent({
  kind: 'fund',
  name: 'request-withdrawn',
  version: 1,
  title: { nl: 'Aanvraag ingetrokken', en: 'Request withdrawn' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    reason: z.optional(sealed),
  }),
  example: { state: 'withdrawn', reason: exampleHash },
  counterexample: {
    why: 'the reason is hashed, never in the event',
    data: { state: 'withdrawn', reason: 'Geen tijd' },
  },
});
