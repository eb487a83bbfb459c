// Round opened.
import * as z from 'zod/mini';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const roundOpened = defineEvent({
  kind: 'round',
  name: 'round-opened',
  version: 1,
  title: { nl: 'Tijdvak geopend', en: 'Round opened' },
  carries: { register: true },
  data: z.strictObject({
    state,
  }),
  example: { state: 'open' },
  counterexample: {
    why: 'a round is open or not',
    data: { state: 7 },
  },
});
