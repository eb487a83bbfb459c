// Request submitted.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHandedIn, handedIn } from '../handedIn.ts';
import { exampleHash, state } from '../sealed.ts';

export const requestSubmitted = defineEvent({
  kind: 'fund',
  name: 'request-submitted',
  version: 1,
  title: { nl: 'Aanvraag ingediend', en: 'Request submitted' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    ...handedIn,
    findings: z.array(z.string().check(z.maxLength(60))),
    late: z.boolean(),
    roundClosesOn: day,
    roundVersion: z.int(),
    signedAs: z.optional(z.int()),
    decisionDue: day,
  }),
  example: {
    state: 'submitted',
    ...exampleHandedIn,
    findings: ['not-signed'],
    late: false,
    roundClosesOn: '2027-01-31',
    roundVersion: 2,
    decisionDue: '2027-05-23',
  },
  counterexample: {
    why: 'amounts are whole cents',
    data: {
      state: 'submitted',
      form: 1,
      contentHash: exampleHash,
      regions: ['haaglanden'],
      category: 'starter',
      variant: 'standard',
      amount: '1.000.000,00',
      years: 4,
      startsOn: '2027-09-01',
      findings: ['not-signed'],
      late: false,
      roundClosesOn: '2027-01-31',
      roundVersion: 2,
      decisionDue: '2027-05-23',
    },
  },
});
