// Draft lapsed.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const requestLapsed = defineEvent({
  kind: 'fund',
  name: 'request-lapsed',
  version: 1,
  title: { nl: 'Concept vervallen', en: 'Draft lapsed' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    untouchedSince: day,
  }),
  example: { state: 'lapsed', untouchedSince: '2027-01-02' },
  counterexample: {
    why: 'since when is named',
    data: { state: 'lapsed' },
  },
});
