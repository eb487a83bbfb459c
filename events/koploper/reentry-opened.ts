// Entering again is possible.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const reentryOpened = defineEvent({
  kind: 'koploper',
  name: 'reentry-opened',
  version: 1,
  title: { nl: 'Opnieuw aanmelden kan', en: 'Entering again is possible' },
  carries: { mail: true },
  data: z.strictObject({ state, from: day }),
  example: { state: 'deferred', from: '2026-12-01' },
  counterexample: { why: 'the day is named', data: { state: 'deferred' } },
});
