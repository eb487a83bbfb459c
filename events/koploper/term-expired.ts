// Term passed unused.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const termExpired = defineEvent({
  kind: 'koploper',
  name: 'term-expired',
  version: 1,
  title: { nl: 'Termijn ongebruikt verstreken', en: 'Term passed unused' },
  carries: { mail: true },
  data: z.strictObject({ state, term: z.enum(['supplement', 'clarification']), due: day }),
  example: { state: 'awaiting-supplement', term: 'supplement', due: '2026-03-20' },
  counterexample: {
    why: 'the last day of the term is named',
    data: { state: 'awaiting-supplement', term: 'supplement' },
  },
});
