// Request supplemented.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHandedIn, handedIn } from '../handedIn.ts';
import { exampleHash, state } from '../sealed.ts';

export const requestSupplemented = defineEvent({
  kind: 'fund',
  name: 'request-supplemented',
  version: 1,
  title: { nl: 'Aanvraag aangevuld', en: 'Request supplemented' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    ...handedIn,
    findings: z.array(z.string().check(z.maxLength(60))),
    suspendedDays: z.int(),
    decisionDue: day,
  }),
  example: {
    state: 'submitted',
    ...exampleHandedIn,
    findings: [],
    suspendedDays: 8,
    decisionDue: '2027-05-31',
  },
  counterexample: {
    why: 'the term names its last day',
    data: {
      state: 'submitted',
      form: 1,
      contentHash: exampleHash,
      regions: ['haaglanden'],
      category: 'starter',
      variant: 'standard',
      amount: 100000000,
      years: 4,
      startsOn: '2027-09-01',
      findings: [],
      suspendedDays: 8,
    },
  },
});
