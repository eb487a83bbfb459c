// Decisions of the round released, as it was recorded before it said which of them were meant.
import * as z from 'zod/mini';
import { personId } from '../../../schemas/identifiers.ts';
import { defineEvent } from '../../definition.ts';
import { examplePerson, state } from '../../sealed.ts';

export const decisionsReleasedV1 = defineEvent({
  kind: 'round',
  name: 'decisions-released',
  version: 1,
  title: { nl: 'Besluiten van het tijdvak bekendgemaakt', en: 'Decisions of the round released' },
  carries: { cases: true, register: true },
  data: z.strictObject({
    state,
    releasedBy: personId,
  }),
  example: { state: 'allocated', releasedBy: examplePerson },
  counterexample: {
    why: 'who released is part of the record',
    data: { state: 'allocated' },
  },
});
