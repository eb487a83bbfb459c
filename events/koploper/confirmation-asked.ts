// Asked whether all still holds.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const confirmationAsked = defineEvent({
  kind: 'koploper',
  name: 'confirmation-asked',
  version: 1,
  title: { nl: 'Gevraagd of alles nog klopt', en: 'Asked whether all still holds' },
  carries: { mail: true },
  data: z.strictObject({ state, due: day }),
  example: { state: 'published', due: '2027-06-01' },
  counterexample: { why: 'there is a day by which an answer is hoped for', data: { state: 'published' } },
});
