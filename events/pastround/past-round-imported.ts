// Earlier round imported from source.
import * as z from 'zod/mini';
import { approximateDay, slug } from '../../schemas/identifiers.ts';
import { confidence } from '../../schemas/import.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const pastRoundImported = defineEvent({
  kind: 'pastround',
  name: 'past-round-imported',
  version: 1,
  title: { nl: 'Eerder tijdvak overgenomen uit bron', en: 'Earlier round imported from source' },
  carries: { register: true },
  data: z.strictObject({ state, slug, readOn: approximateDay, confidence, content: sealed }),
  example: {
    state: 'published',
    slug: 'rif-2016-1',
    readOn: '2026-11',
    confidence: 'high',
    content: exampleHash,
  },
  counterexample: {
    why: 'how sure it is, is always said',
    data: { state: 'published', slug: 'rif-2016-1', readOn: '2026-11', content: exampleHash },
  },
});
