// Reviewers assigned.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { sector } from '../../schemas/vocabulary.ts';
import { defineCaseEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const reviewersAssigned = defineCaseEvent({
  name: 'reviewers-assigned',
  version: 1,
  title: { nl: 'Beoordelaars toegewezen', en: 'Reviewers assigned' },
  carries: { mail: true },
  data: z.strictObject({ state, reviewers: z.array(z.strictObject({ person: personId, sector })) }),
  example: { state: 'under-review', reviewers: [{ person: examplePerson, sector: 'care' }] },
  counterexample: {
    why: 'no names in events',
    data: {
      state: 'under-review',
      reviewers: [{ person: examplePerson, sector: 'care', name: 'J. Jansen' }],
    },
  },
});
