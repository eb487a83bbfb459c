// Hearing offered.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const hearingOffered = defineEvent({
  kind: 'fund',
  name: 'hearing-offered',
  version: 1,
  title: { nl: 'Horen aangeboden', en: 'Hearing offered' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    due: day,
  }),
  example: { state: 'under-review', due: '2027-03-20' },
  counterexample: {
    why: 'an offer names its last day',
    data: { state: 'under-review' },
  },
});
