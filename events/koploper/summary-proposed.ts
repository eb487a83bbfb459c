// Summary proposed.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const summaryProposed = defineEvent({
  kind: 'koploper',
  name: 'summary-proposed',
  version: 1,
  title: { nl: 'Samenvatting voorgesteld', en: 'Summary proposed' },
  carries: { mail: true },
  data: z.strictObject({ state, summary: sealed }),
  example: { state: 'admitted', summary: exampleHash },
  counterexample: {
    why: 'texts are hashed, never in the event',
    data: { state: 'admitted', summary: 'STRONG laat jongeren kennismaken' },
  },
});
