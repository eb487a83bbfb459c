// Summary approved.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const summaryApproved = defineEvent({
  kind: 'koploper',
  name: 'summary-approved',
  version: 1,
  title: { nl: 'Samenvatting akkoord', en: 'Summary approved' },
  carries: {},
  /** `proposedAs` is the number of the event that proposed it: that event seals the text, the chain seals the event. */
  data: z.strictObject({ state, proposedAs: z.int() }),
  example: { state: 'admitted', proposedAs: 16 },
  counterexample: {
    why: 'what was approved is pinned by the event that proposed it',
    data: { state: 'admitted' },
  },
});
