// Grant settled.
import * as z from 'zod/mini';
import { personId, sha256 } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const grantSettled = defineEvent({
  kind: 'fund',
  name: 'grant-settled',
  version: 1,
  title: { nl: 'Subsidie vastgesteld', en: 'Grant settled' },
  carries: { mail: true, register: true, letter: true },
  data: z.strictObject({
    state,
    amount: cents,
    settledBy: personId,
    reason: sealed,
    letter: z.optional(sha256),
  }),
  example: {
    state: 'settled',
    amount: 98000000,
    settledBy: examplePerson,
    reason: exampleHash,
    letter: exampleHash,
  },
  counterexample: {
    why: 'amounts are whole cents',
    data: { state: 'settled', amount: -1, settledBy: examplePerson, reason: exampleHash },
  },
});
