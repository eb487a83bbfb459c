// Request amended.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHandedIn, handedIn } from '../handedIn.ts';
import { state } from '../sealed.ts';

export const requestAmended = defineEvent({
  kind: 'fund',
  name: 'request-amended',
  version: 1,
  title: { nl: 'Aanvraag aangepast', en: 'Request amended' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    ...handedIn,
    findings: z.array(z.string().check(z.maxLength(60))),
  }),
  example: {
    state: 'amending',
    ...exampleHandedIn,
    findings: [],
  },
  counterexample: {
    why: 'what was handed in has a fingerprint',
    data: {
      state: 'amending',
      form: 1,
      regions: ['haaglanden'],
      category: 'starter',
      variant: 'standard',
      amount: 100000000,
      years: 4,
      startsOn: '2027-09-01',
      findings: [],
    },
  },
});
