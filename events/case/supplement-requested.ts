// Supplement requested.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const supplementRequested = defineCaseEvent({
  name: 'supplement-requested',
  version: 1,
  title: { nl: 'Aanvulling gevraagd', en: 'Supplement requested' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    form: z.int(),
    fields: z.array(z.string().check(z.maxLength(60))),
    due: day,
    items: sealed,
  }),
  example: {
    state: 'awaiting-supplement',
    form: 2,
    fields: ['results'],
    due: '2026-03-20',
    items: exampleHash,
  },
  counterexample: {
    why: 'a day is written year first',
    data: {
      state: 'awaiting-supplement',
      form: 2,
      fields: ['results'],
      due: '20-03-2026',
      items: exampleHash,
    },
  },
});
