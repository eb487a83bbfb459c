// Review closed.
import * as z from 'zod/mini';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reviewClosed = defineCaseEvent({
  name: 'review-closed',
  version: 1,
  title: { nl: 'Beoordeling gesloten', en: 'Review closed' },
  carries: {},
  data: z.strictObject({ state, reviews: z.int() }),
  example: { state: 'in-deliberation', reviews: 3 },
  counterexample: { why: 'a count is a number', data: { state: 'in-deliberation', reviews: '3' } },
});
