// New version proposed.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const revisionProposed = defineEvent({
  kind: 'koploper',
  name: 'revision-proposed',
  version: 1,
  title: { nl: 'Nieuwe versie voorgesteld', en: 'New version proposed' },
  carries: { mail: true },
  data: z.strictObject({ state, revision: sealed }),
  example: { state: 'published', revision: exampleHash },
  counterexample: { why: 'the texts stand sealed', data: { state: 'published', revision: 'Nieuwe tekst' } },
});
