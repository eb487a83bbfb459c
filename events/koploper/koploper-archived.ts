// Koploper archived.
import * as z from 'zod/mini';
import { slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const koploperArchived = defineEvent({
  kind: 'koploper',
  name: 'koploper-archived',
  version: 1,
  title: { nl: 'Koploper gearchiveerd', en: 'Koploper archived' },
  carries: { mail: true, register: true },
  data: z.strictObject({ state, slug: slug, reason: sealed }),
  example: { state: 'archived', slug: 'strong', reason: exampleHash },
  counterexample: {
    why: 'the public address is named',
    data: { state: 'archived', slug: 'Niet een adres', reason: exampleHash },
  },
});
