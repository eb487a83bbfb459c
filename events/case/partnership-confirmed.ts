// Partner confirmed.
import * as z from 'zod/mini';
import { partnerId } from '../../schemas/identifiers.ts';
import { sector } from '../../schemas/vocabulary.ts';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const partnershipConfirmed = defineCaseEvent({
  name: 'partnership-confirmed',
  version: 1,
  title: { nl: 'Partner heeft bevestigd', en: 'Partner confirmed' },
  carries: { mail: true },
  data: z.strictObject({ state, partner: partnerId, sector }),
  example: { state: 'draft', partner: 'pt-abcdefghij', sector: 'care' },
  counterexample: {
    why: 'the sector is what the golden triangle counts',
    data: { state: 'draft', partner: 'pt-abcdefghij' },
  },
});
