// Partner removed.
import * as z from 'zod/mini';
import { partnerId } from '../../schemas/identifiers.ts';
import { sector } from '../../schemas/vocabulary.ts';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const partnerRemoved = defineCaseEvent({
  name: 'partner-removed',
  version: 1,
  title: { nl: 'Partner weggehaald', en: 'Partner removed' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    partner: partnerId,
    sector,
    was: z.enum(['invited', 'confirmed', 'declined']),
  }),
  example: { state: 'draft', partner: 'pt-abcdefghij', sector: 'care', was: 'invited' },
  counterexample: {
    why: 'a partner is removed once',
    data: { state: 'draft', partner: 'pt-abcdefghij', sector: 'care', was: 'removed' },
  },
});
