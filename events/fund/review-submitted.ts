// Review submitted.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { code } from '../../schemas/regulations/sourced.ts';
import { level } from '../../schemas/rubrics/levels.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const reviewSubmitted = defineEvent({
  kind: 'fund',
  name: 'review-submitted',
  version: 1,
  title: { nl: 'Beoordeling ingediend', en: 'Review submitted' },
  carries: {},
  data: z.strictObject({
    state,
    reviewer: personId,
    levels: z.record(code, level),
    motivations: sealed,
  }),
  example: {
    state: 'under-review',
    reviewer: examplePerson,
    levels: { feasibility: 4 },
    motivations: exampleHash,
  },
  counterexample: {
    why: 'there are five levels',
    data: {
      state: 'under-review',
      reviewer: examplePerson,
      levels: { feasibility: 6 },
      motivations: exampleHash,
    },
  },
});
