// Reconsideration requested.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const reconsiderationRequested = defineEvent({
  kind: 'koploper',
  name: 'reconsideration-requested',
  version: 1,
  title: { nl: 'Heroverweging gevraagd', en: 'Reconsideration requested' },
  carries: { mail: true },
  data: z.strictObject({ state, late: z.boolean(), grounds: sealed, decisionDue: day }),
  example: { state: 'under-review', late: false, grounds: exampleHash, decisionDue: '2026-09-01' },
  counterexample: {
    why: 'whether it came late is recorded',
    data: { state: 'under-review', grounds: exampleHash, decisionDue: '2026-09-01' },
  },
});
