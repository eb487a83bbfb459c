// Pledge of a partner restated.
import * as z from 'zod/mini';
import { partnerId } from '../../schemas/identifiers.ts';
import { sector } from '../../schemas/vocabulary.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const pledgeRestated = defineEvent({
  kind: 'fund',
  name: 'pledge-restated',
  version: 1,
  title: { nl: 'Bijdrage van een partner gewijzigd', en: 'Pledge of a partner restated' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    partner: partnerId,
    sector: sector,
    was: z.enum(['invited', 'confirmed', 'declined']),
    invitation: sealed,
  }),
  example: {
    state: 'draft',
    partner: 'pt-abcdefghij',
    sector: 'care',
    was: 'confirmed',
    invitation: exampleHash,
  },
  counterexample: {
    why: 'what is asked is hashed, never in the event',
    data: {
      state: 'draft',
      partner: 'pt-abcdefghij',
      sector: 'care',
      was: 'confirmed',
      invitation: '250000',
    },
  },
});
