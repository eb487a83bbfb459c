// Hearing recorded.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const hearingRecorded = defineEvent({
  kind: 'fund',
  name: 'hearing-recorded',
  version: 1,
  title: { nl: 'Horen vastgelegd', en: 'Hearing recorded' },
  carries: {},
  data: z.strictObject({
    state,
    report: sealed,
  }),
  example: { state: 'under-review', report: exampleHash },
  counterexample: {
    why: 'the report is hashed, never in the event',
    data: { state: 'under-review', report: 'Gesproken met de school.' },
  },
});
