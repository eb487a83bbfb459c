// Left as it is.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const leftAsItIs = defineEvent({
  kind: 'fund',
  name: 'left-as-it-is',
  version: 1,
  title: { nl: 'Geen aanpassing', en: 'Left as it is' },
  carries: {},
  data: z.strictObject({
    state,
    reason: sealed,
  }),
  example: { state: 'judged-negative', reason: exampleHash },
  counterexample: {
    why: 'the reason is hashed, never in the event',
    data: { state: 'judged-negative', reason: 'Te veel' },
  },
});
