// Term passed unused.
import * as z from 'zod/mini';
import { fundExpiringTerm } from '../../schemas/fund/states.ts';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const termExpired = defineEvent({
  kind: 'fund',
  name: 'term-expired',
  version: 1,
  title: { nl: 'Termijn ongebruikt verstreken', en: 'Term passed unused' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    term: fundExpiringTerm,
    due: day,
  }),
  example: { state: 'amending', term: 'amendment', due: '2027-04-12' },
  counterexample: {
    why: 'the last day of the term is named',
    data: { state: 'amending', term: 'amendment' },
  },
});
