// Objection filed.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const objectionFiled = defineEvent({
  kind: 'fund',
  name: 'objection-filed',
  version: 1,
  title: { nl: 'Bezwaar gemaakt', en: 'Objection filed' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    late: z.boolean(),
    grounds: sealed,
    decisionDue: day,
  }),
  example: { state: 'objected', late: false, grounds: exampleHash, decisionDue: '2027-08-11' },
  counterexample: {
    why: 'whether it came in time is part of the record',
    data: { state: 'objected', grounds: exampleHash, decisionDue: '2027-08-11' },
  },
});
