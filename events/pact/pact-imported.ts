// Pact imported from source.
import * as z from 'zod/mini';
import { approximateDay, slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const pactImported = defineEvent({
  kind: 'pact',
  name: 'pact-imported',
  version: 1,
  title: { nl: 'Pact overgenomen uit bron', en: 'Pact imported from source' },
  carries: { register: true },
  data: z.strictObject({ state, slug, readOn: approximateDay, content: sealed }),
  example: { state: 'published', slug: 'haaglanden', readOn: '2026-11', content: exampleHash },
  counterexample: {
    why: 'a date is written year first',
    data: { state: 'published', slug: 'haaglanden', readOn: 'vandaag', content: exampleHash },
  },
});
