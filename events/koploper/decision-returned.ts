// Decision returned.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const decisionReturned = defineEvent({
  kind: 'koploper',
  name: 'decision-returned',
  version: 1,
  title: { nl: 'Besluit teruggelegd', en: 'Decision returned' },
  carries: {},
  data: z.strictObject({ state, reason: sealed }),
  example: { state: 'advised', reason: exampleHash },
  counterexample: { why: 'a return has a reason', data: { state: 'advised' } },
});
