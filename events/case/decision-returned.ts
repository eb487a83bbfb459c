// Decision returned.
import * as z from 'zod/mini';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const decisionReturned = defineCaseEvent({
  name: 'decision-returned',
  version: 1,
  title: { nl: 'Besluit teruggelegd', en: 'Decision returned' },
  carries: {},
  data: z.strictObject({ state, reason: sealed }),
  example: { state: 'advised', reason: exampleHash },
  counterexample: { why: 'a return has a reason', data: { state: 'advised' } },
});
