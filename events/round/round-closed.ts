// Round closed.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const roundClosed = defineEvent({
  kind: 'round',
  name: 'round-closed',
  version: 1,
  title: { nl: 'Tijdvak gesloten', en: 'Round closed' },
  carries: { register: true },
  data: z.strictObject({
    state,
  }),
  example: { state: 'closed' },
  counterexample: {
    why: 'a round is closed or not',
    data: { state: 7 },
  },
});
