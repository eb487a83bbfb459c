// Formal refusal proposed.
import * as z from 'zod/mini';
import { formalGround } from '../../schemas/fund/states.ts';
import { personId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const formalRefusalProposed = defineEvent({
  kind: 'fund',
  name: 'formal-refusal-proposed',
  version: 1,
  title: { nl: 'Afwijzing op formele gronden voorgesteld', en: 'Formal refusal proposed' },
  carries: {},
  data: z.strictObject({
    state,
    ground: formalGround,
    proposedBy: personId,
    reason: sealed,
  }),
  example: { state: 'submitted', ground: 'late', proposedBy: examplePerson, reason: exampleHash },
  counterexample: {
    why: 'the ground is one of the law',
    data: { state: 'submitted', ground: 'weather', proposedBy: examplePerson, reason: exampleHash },
  },
});
