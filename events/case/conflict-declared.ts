// Conflict of interest declared.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const conflictDeclared = defineCaseEvent({
  name: 'conflict-declared',
  version: 1,
  title: { nl: 'Belang gemeld', en: 'Conflict of interest declared' },
  carries: {},
  data: z.strictObject({ state, person: personId, reason: sealed }),
  example: { state: 'under-review', person: examplePerson, reason: exampleHash },
  counterexample: {
    why: 'the reason stands sealed',
    data: { state: 'under-review', person: examplePerson, reason: 'Mijn zus werkt er.' },
  },
});
