// Application withdrawn.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const applicationWithdrawn = defineEvent({
  kind: 'koploper',
  name: 'application-withdrawn',
  version: 1,
  title: { nl: 'Aanvraag ingetrokken', en: 'Application withdrawn' },
  carries: { mail: true },
  data: z.strictObject({ state, reason: z.optional(sealed) }),
  example: { state: 'withdrawn', reason: exampleHash },
  counterexample: {
    why: 'texts are hashed, never in the event',
    data: { state: 'withdrawn', reason: 'geen tijd' },
  },
});
