// Koploper imported from source.
import * as z from 'zod/mini';
import { approximateDay, slug } from '../../schemas/identifiers.ts';
import { regionId } from '../../schemas/regions.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const koploperImported = defineEvent({
  kind: 'koploper',
  name: 'koploper-imported',
  version: 1,
  title: { nl: 'Koploper overgenomen uit bron', en: 'Koploper imported from source' },
  carries: { register: true },
  data: z.strictObject({
    state,
    slug,
    regions: z.array(regionId),
    waived: z.array(z.string().check(z.maxLength(60))),
    confidence: z.enum(['high', 'medium', 'low']),
    readOn: approximateDay,
    content: sealed,
  }),
  example: {
    state: 'published',
    slug: 'strong',
    regions: ['haaglanden'],
    waived: ['no-concrete-result'],
    confidence: 'high',
    readOn: '2026-11',
    content: exampleHash,
  },
  counterexample: {
    why: 'what an import waived is always said',
    data: {
      state: 'published',
      slug: 'strong',
      regions: ['haaglanden'],
      confidence: 'high',
      readOn: '2026-11',
      content: exampleHash,
    },
  },
});
