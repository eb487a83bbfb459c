// Review received.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { levels } from '../../schemas/rubrics/kopgroep-v1.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const reviewSubmitted = defineEvent({
  kind: 'koploper',
  name: 'review-submitted',
  version: 1,
  title: { nl: 'Beoordeling ontvangen', en: 'Review received' },
  carries: {},
  data: z.strictObject({ state, reviewer: personId, levels, motivations: sealed }),
  example: {
    state: 'under-review',
    reviewer: examplePerson,
    levels: { 'regional-character': 4, 'golden-triangle': 3, 'concrete-results': 4, sharing: 5 },
    motivations: exampleHash,
  },
  counterexample: {
    why: 'every criterion has a level',
    data: {
      state: 'under-review',
      reviewer: examplePerson,
      levels: { 'regional-character': 4, 'golden-triangle': 3, 'concrete-results': 4 },
      motivations: exampleHash,
    },
  },
});
