// Review opened.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reviewOpened = defineEvent({
  kind: 'koploper',
  name: 'review-opened',
  version: 1,
  title: { nl: 'Beoordeling geopend', en: 'Review opened' },
  carries: {},
  data: z.strictObject({ state, rubric: z.literal('kopgroep-v1') }),
  example: { state: 'under-review', rubric: 'kopgroep-v1' },
  counterexample: { why: 'the rubric is named', data: { state: 'under-review' } },
});
