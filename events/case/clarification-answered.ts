// Clarification answered.
import * as z from 'zod/mini';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const clarificationAnswered = defineCaseEvent({
  name: 'clarification-answered',
  version: 1,
  title: { nl: 'Toelichting gegeven', en: 'Clarification answered' },
  carries: { mail: true },
  data: z.strictObject({ state, answer: sealed }),
  example: { state: 'in-deliberation', answer: exampleHash },
  counterexample: {
    why: 'the answer stands sealed',
    data: { state: 'in-deliberation', answer: 'Zo zit het.' },
  },
});
