// Decision released.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { outcome } from '../../schemas/vocabulary.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const decisionReleased = defineEvent({
  kind: 'koploper',
  name: 'decision-released',
  version: 1,
  title: { nl: 'Besluit bekendgemaakt', en: 'Decision released' },
  carries: { mail: true },
  data: z.strictObject({ state, outcome, releasedBy: personId }),
  example: { state: 'admitted', outcome: 'admit', releasedBy: examplePerson },
  counterexample: {
    why: 'who released is part of the record',
    data: { state: 'admitted', outcome: 'admit' },
  },
});
