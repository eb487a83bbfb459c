// Grant published.
import * as z from 'zod/mini';
import { slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const grantPublished = defineEvent({
  kind: 'fund',
  name: 'grant-published',
  version: 1,
  title: { nl: 'Verlening gepubliceerd', en: 'Grant published' },
  carries: { mail: true, register: true },
  data: z.strictObject({
    state,
    slug: slug,
  }),
  example: { state: 'published', slug: 'extra-strong' },
  counterexample: {
    why: 'an address has no spaces',
    data: { state: 'published', slug: 'Extra Strong' },
  },
});
