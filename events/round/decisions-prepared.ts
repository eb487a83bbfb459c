// Decisions of the round prepared.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const decisionsPrepared = defineEvent({
  kind: 'round',
  name: 'decisions-prepared',
  version: 1,
  title: { nl: 'Besluiten van het tijdvak voorbereid', en: 'Decisions of the round prepared' },
  carries: { cases: true },
  data: z.strictObject({
    state,
    preparedBy: personId,
  }),
  example: { state: 'allocated', preparedBy: examplePerson },
  counterexample: {
    why: 'who prepared is part of the record',
    data: { state: 'allocated' },
  },
});
