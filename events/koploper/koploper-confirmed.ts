// Confirmed that all still holds.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const koploperConfirmed = defineEvent({
  kind: 'koploper',
  name: 'koploper-confirmed',
  version: 1,
  title: { nl: 'Bevestigd dat alles nog klopt', en: 'Confirmed that all still holds' },
  carries: { mail: true, register: true },
  data: z.strictObject({ state }),
  example: { state: 'published' },
  counterexample: { why: 'the event holds nothing but the state', data: { state: 'published', extra: true } },
});
