// Bottleneck imported from source.
import * as z from 'zod/mini';
import { approximateDay, slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const bottleneckImported = defineEvent({
  kind: 'bottleneck',
  name: 'bottleneck-imported',
  version: 1,
  title: { nl: 'Pact overgenomen uit bron', en: 'Bottleneck imported from source' },
  carries: { register: true },
  data: z.strictObject({ state, slug, readOn: approximateDay, content: sealed }),
  example: { state: 'published', slug: 'begeleide-onderwijstijd', readOn: '2026-11', content: exampleHash },
  counterexample: {
    why: 'a date is written year first',
    data: { state: 'published', slug: 'begeleide-onderwijstijd', readOn: 'vandaag', content: exampleHash },
  },
});
