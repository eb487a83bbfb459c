// Allocation proposed.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const allocationProposed = defineEvent({
  kind: 'round',
  name: 'allocation-proposed',
  version: 1,
  title: { nl: 'Verdeling voorgesteld', en: 'Allocation proposed' },
  carries: {},
  data: z.strictObject({ state, proposedBy: personId, ceiling: cents, granted: cents, left: cents }),
  example: {
    state: 'allocation-proposed',
    proposedBy: examplePerson,
    ceiling: 2400000000,
    granted: 2350000000,
    left: 50000000,
  },
  counterexample: {
    why: 'who proposed is part of the record',
    data: { state: 'allocation-proposed', ceiling: 2400000000, granted: 2350000000, left: 50000000 },
  },
});
