// Supplement received.
import * as z from 'zod/mini';
import { day, sha256 } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, state } from '../sealed.ts';

export const applicationSupplemented = defineEvent({
  kind: 'koploper',
  name: 'application-supplemented',
  version: 1,
  title: { nl: 'Aanvulling ontvangen', en: 'Supplement received' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    form: z.int(),
    contentHash: sha256,
    findings: z.array(z.string().check(z.maxLength(60))),
    suspendedDays: z.int(),
    decisionDue: day,
  }),
  example: {
    state: 'submitted',
    form: 2,
    contentHash: exampleHash,
    findings: [],
    suspendedDays: 8,
    decisionDue: '2026-05-05',
  },
  counterexample: {
    why: 'a term stands still for whole days',
    data: {
      state: 'submitted',
      form: 2,
      contentHash: exampleHash,
      findings: [],
      suspendedDays: 8.5,
      decisionDue: '2026-05-05',
    },
  },
});
