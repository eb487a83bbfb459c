// Application submitted.
import * as z from 'zod/mini';
import { day, sha256 } from '../../schemas/identifiers.ts';
import { regionId } from '../../schemas/regions.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, state } from '../sealed.ts';

export const applicationSubmitted = defineEvent({
  kind: 'koploper',
  name: 'application-submitted',
  version: 1,
  title: { nl: 'Aanvraag ingediend', en: 'Application submitted' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    form: z.int(),
    contentHash: sha256,
    regions: z.array(regionId),
    findings: z.array(z.string().check(z.maxLength(60))),
    decisionDue: day,
  }),
  example: {
    state: 'submitted',
    form: 1,
    contentHash: exampleHash,
    regions: ['haaglanden'],
    findings: ['no-government-partner'],
    decisionDue: '2026-04-27',
  },
  counterexample: {
    why: 'the content hash is a SHA-256',
    data: {
      state: 'submitted',
      form: 1,
      contentHash: 'x',
      regions: ['haaglanden'],
      findings: [],
      decisionDue: '2026-04-27',
    },
  },
});
