// Ceiling changed.
import * as z from 'zod/mini';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const ceilingChanged = defineEvent({
  kind: 'round',
  name: 'ceiling-changed',
  version: 1,
  title: { nl: 'Subsidieplafond gewijzigd', en: 'Ceiling changed' },
  carries: { register: true },
  data: z.strictObject({
    state,
    ceiling: cents,
    reason: sealed,
  }),
  example: { state: 'closed', ceiling: 2000000000, reason: exampleHash },
  counterexample: {
    why: 'amounts are whole cents',
    data: { state: 'closed', ceiling: 0.5, reason: exampleHash },
  },
});
