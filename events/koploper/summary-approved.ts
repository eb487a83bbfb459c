// Summary approved.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const summaryApproved = defineEvent({
  kind: 'koploper',
  name: 'summary-approved',
  version: 1,
  title: { nl: 'Samenvatting akkoord', en: 'Summary approved' },
  carries: {},
  data: z.strictObject({ state, summary: sealed }),
  example: { state: 'admitted', summary: exampleHash },
  counterexample: { why: 'what was approved is pinned by its hash', data: { state: 'admitted' } },
});
