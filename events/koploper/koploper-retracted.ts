// Koploper retracted.
import * as z from 'zod/mini';
import { slug } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const koploperRetracted = defineEvent({
  kind: 'koploper',
  name: 'koploper-retracted',
  version: 1,
  title: { nl: 'Koploper teruggetrokken', en: 'Koploper retracted' },
  carries: { mail: true, register: true },
  data: z.strictObject({ state, slug: slug, reason: sealed }),
  example: { state: 'retracted', slug: 'strong', reason: exampleHash },
  counterexample: {
    why: 'the public address that is closed is named',
    data: { state: 'retracted', reason: exampleHash },
  },
});
