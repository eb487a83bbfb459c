// Draft lapsed.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const applicationLapsed = defineEvent({
  kind: 'koploper',
  name: 'application-lapsed',
  version: 1,
  title: { nl: 'Concept vervallen', en: 'Draft lapsed' },
  carries: { mail: true },
  data: z.strictObject({ state, untouchedSince: day }),
  example: { state: 'lapsed', untouchedSince: '2026-01-12' },
  counterexample: { why: 'it says since when nobody touched it', data: { state: 'lapsed' } },
});
