// Closing day of the round moved.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const closingDayMoved = defineEvent({
  kind: 'fund',
  name: 'closing-day-moved',
  version: 1,
  title: { nl: 'Laatste dag van het tijdvak verzet', en: 'Closing day of the round moved' },
  carries: {},
  data: z.strictObject({
    state,
    closesOn: day,
    decisionDue: day,
    roundEvent: z.int(),
  }),
  example: { state: 'submitted', closesOn: '2027-02-02', decisionDue: '2027-05-25', roundEvent: 3 },
  counterexample: {
    why: 'it follows from an act of the round',
    data: { state: 'submitted', closesOn: '2027-02-02', decisionDue: '2027-05-25' },
  },
});
