// Amendment allowed.
import * as z from 'zod/mini';
import { day, personId } from '../../schemas/identifiers.ts';
import { code } from '../../schemas/regulations/sourced.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const amendmentAllowed = defineEvent({
  kind: 'fund',
  name: 'amendment-allowed',
  version: 1,
  title: { nl: 'Aanpassing toegestaan', en: 'Amendment allowed' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    form: z.int(),
    criterion: code,
    fields: z.array(z.string().check(z.maxLength(60))),
    due: day,
    extensionDays: z.int(),
    decisionDue: day,
    allowedBy: personId,
  }),
  example: {
    state: 'amending',
    form: 2,
    criterion: 'feasibility',
    fields: ['feasibility'],
    due: '2027-04-12',
    extensionDays: 28,
    decisionDue: '2027-06-20',
    allowedBy: examplePerson,
  },
  counterexample: {
    why: 'exactly one criterion is amended',
    data: {
      state: 'amending',
      form: 2,
      criterion: ['feasibility', 'durability'],
      fields: ['feasibility'],
      due: '2027-04-12',
      extensionDays: 28,
      decisionDue: '2027-06-20',
      allowedBy: examplePerson,
    },
  },
});
