// Decision prepared.
import * as z from 'zod/mini';
import { day, personId } from '../../schemas/identifiers.ts';
import { outcome } from '../../schemas/vocabulary.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const decisionPrepared = defineEvent({
  kind: 'koploper',
  name: 'decision-prepared',
  version: 1,
  title: { nl: 'Besluit voorbereid', en: 'Decision prepared' },
  carries: {},
  data: z.strictObject({
    state,
    outcome,
    preparedBy: personId,
    deviates: z.boolean(),
    reenterFrom: z.optional(day),
    texts: sealed,
  }),
  example: {
    state: 'decision-prepared',
    outcome: 'admit',
    preparedBy: examplePerson,
    deviates: false,
    texts: exampleHash,
  },
  counterexample: {
    why: 'the second decider must be another than the first, so the first is named',
    data: { state: 'decision-prepared', outcome: 'admit', deviates: false, texts: exampleHash },
  },
});
