// Progress reported.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const progressReported = defineEvent({
  kind: 'fund',
  name: 'progress-reported',
  version: 1,
  title: { nl: 'Voortgang gemeld', en: 'Progress reported' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    report: sealed,
  }),
  example: { state: 'running', report: exampleHash },
  counterexample: {
    why: 'the report is hashed, never in the event',
    data: { state: 'running', report: 'Alles loopt.' },
  },
});
