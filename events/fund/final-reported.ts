// Final report handed in.
import * as z from 'zod/mini';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const finalReported = defineEvent({
  kind: 'fund',
  name: 'final-reported',
  version: 1,
  title: { nl: 'Eindverslag ingediend', en: 'Final report handed in' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    report: sealed,
    spent: cents,
  }),
  example: { state: 'reported', report: exampleHash, spent: 300000000 },
  counterexample: {
    why: 'amounts are whole cents',
    data: { state: 'reported', report: exampleHash, spent: 0.5 },
  },
});
