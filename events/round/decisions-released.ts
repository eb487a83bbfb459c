// Decisions of the round released: those that had been prepared by then, and none that is prepared anew later.
import * as z from 'zod/mini';
import { personId, requestNumber } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const decisionsReleased = defineEvent({
  kind: 'round',
  name: 'decisions-released',
  version: 2,
  title: { nl: 'Besluiten van het tijdvak bekendgemaakt', en: 'Decisions of the round released' },
  carries: { cases: true, register: true },
  data: z.strictObject({
    state,
    releasedBy: personId,
    /** Number of the event that prepared each of them. */
    prepared: z.array(z.strictObject({ caseNumber: requestNumber, preparedAs: z.int() })),
  }),
  example: {
    state: 'allocated',
    releasedBy: examplePerson,
    prepared: [{ caseNumber: 'RIF-2027-0007', preparedAs: 21 }],
  },
  counterexample: {
    why: 'which decisions were released is part of the record',
    data: { state: 'allocated', releasedBy: examplePerson },
  },
});
