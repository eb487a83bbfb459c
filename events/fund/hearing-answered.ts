// Offer of a hearing answered.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const hearingAnswered = defineEvent({
  kind: 'fund',
  name: 'hearing-answered',
  version: 1,
  title: { nl: 'Aanbod van horen beantwoord', en: 'Offer of a hearing answered' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    wanted: z.boolean(),
  }),
  example: { state: 'under-review', wanted: true },
  counterexample: {
    why: 'an answer is yes or no',
    data: { state: 'under-review', wanted: 'maybe' },
  },
});
