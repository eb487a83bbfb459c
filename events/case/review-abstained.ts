// Reviewer abstained.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const reviewAbstained = defineCaseEvent({
  name: 'review-abstained',
  version: 1,
  title: { nl: 'Beoordelaar onthoudt zich', en: 'Reviewer abstained' },
  carries: {},
  data: z.strictObject({ state, reviewer: personId, reason: sealed }),
  example: { state: 'under-review', reviewer: examplePerson, reason: exampleHash },
  counterexample: {
    why: 'who abstains is named by id',
    data: { state: 'under-review', reason: exampleHash },
  },
});
