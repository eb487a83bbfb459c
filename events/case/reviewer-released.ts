// Reviewer released.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const reviewerReleased = defineCaseEvent({
  name: 'reviewer-released',
  version: 1,
  title: { nl: 'Beoordelaar ontheven', en: 'Reviewer released' },
  carries: { mail: true },
  data: z.strictObject({ state, reviewer: personId }),
  example: { state: 'under-review', reviewer: examplePerson },
  counterexample: {
    why: 'a reviewer stands by pseudonymous id',
    data: { state: 'under-review', reviewer: 'beoordelaar' },
  },
});
