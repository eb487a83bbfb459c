// Koploper published.
import * as z from 'zod/mini';
import { slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const koploperPublished = defineEvent({
  kind: 'koploper',
  name: 'koploper-published',
  version: 1,
  title: { nl: 'Koploper gepubliceerd', en: 'Koploper published' },
  carries: { mail: true, register: true },
  data: z.strictObject({ state, slug }),
  example: { state: 'published', slug: 'strong' },
  counterexample: {
    why: 'a slug has lower-case letters, digits and hyphens',
    data: { state: 'published', slug: 'STRONG!' },
  },
});
