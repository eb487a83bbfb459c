// Review opened.
import * as z from 'zod/mini';
import { code } from '../../schemas/regulations/sourced.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reviewOpened = defineEvent({
  kind: 'fund',
  name: 'review-opened',
  version: 1,
  title: { nl: 'Beoordeling geopend', en: 'Review opened' },
  carries: {},
  data: z.strictObject({
    state,
    criteria: z.array(code),
  }),
  example: { state: 'under-review', criteria: ['feasibility'] },
  counterexample: {
    why: 'criteria are named by their codes',
    data: { state: 'under-review', criteria: 'all' },
  },
});
