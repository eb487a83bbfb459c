// New version published.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const revisionPublished = defineEvent({
  kind: 'koploper',
  name: 'revision-published',
  version: 1,
  title: { nl: 'Nieuwe versie gepubliceerd', en: 'New version published' },
  carries: { mail: true, register: true },
  data: z.strictObject({ state, proposedAs: z.int() }),
  example: { state: 'published', proposedAs: 21 },
  counterexample: { why: 'it names the event that proposed the version', data: { state: 'published' } },
});
