// Partner declined.
import * as z from 'zod/mini';
import { partnerId } from '../../schemas/identifiers.ts';
import { sector } from '../../schemas/vocabulary.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const partnershipDeclined = defineCaseEvent({
  name: 'partnership-declined',
  version: 1,
  title: { nl: 'Partner doet niet mee', en: 'Partner declined' },
  carries: { mail: true },
  data: z.strictObject({ state, partner: partnerId, sector, reason: z.optional(sealed) }),
  example: { state: 'draft', partner: 'pt-abcdefghij', sector: 'care', reason: exampleHash },
  counterexample: {
    why: 'sectors have one code',
    data: { state: 'draft', partner: 'pt-abcdefghij', sector: 'zorg' },
  },
});
