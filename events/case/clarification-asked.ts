// Clarification asked.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const clarificationAsked = defineCaseEvent({
  name: 'clarification-asked',
  version: 1,
  title: { nl: 'Toelichting gevraagd', en: 'Clarification asked' },
  carries: { mail: true },
  data: z.strictObject({ state, due: day, question: sealed }),
  example: { state: 'in-deliberation', due: '2026-04-20', question: exampleHash },
  counterexample: {
    why: 'the applicant is told by when',
    data: { state: 'in-deliberation', question: exampleHash },
  },
});
