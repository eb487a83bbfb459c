// Request amended.
import * as z from 'zod/mini';
import { financingVariant, fundCategory } from '../../schemas/fund/vocabulary.ts';
import { day, sha256 } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { regionId } from '../../schemas/regions.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, state } from '../sealed.ts';

export const requestAmended = defineEvent({
  kind: 'fund',
  name: 'request-amended',
  version: 1,
  title: { nl: 'Aanvraag aangepast', en: 'Request amended' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    form: z.int(),
    contentHash: sha256,
    regions: z.array(regionId),
    category: fundCategory,
    variant: financingVariant,
    amount: z.optional(cents),
    years: z.optional(z.int()),
    startsOn: z.optional(day),
    findings: z.array(z.string().check(z.maxLength(60))),
  }),
  example: {
    state: 'amending',
    form: 1,
    contentHash: exampleHash,
    regions: ['haaglanden'],
    category: 'starter',
    variant: 'standard',
    amount: 100000000,
    years: 4,
    startsOn: '2027-09-01',
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
