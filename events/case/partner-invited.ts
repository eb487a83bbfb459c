// Partner invited.
import * as z from 'zod/mini';
import { partnerId } from '../../schemas/identifiers.ts';
import { educationLevel, sector } from '../../schemas/vocabulary.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const partnerInvited = defineCaseEvent({
  name: 'partner-invited',
  version: 1,
  title: { nl: 'Partner uitgenodigd', en: 'Partner invited' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    partner: partnerId,
    sector,
    educationLevel: z.optional(educationLevel),
    invitation: sealed,
  }),
  example: {
    state: 'draft',
    partner: 'pt-abcdefghij',
    sector: 'education',
    educationLevel: 'mbo',
    invitation: exampleHash,
  },
  counterexample: {
    why: 'texts are hashed, never in the event',
    data: { state: 'draft', partner: 'pt-abcdefghij', sector: 'education', invitation: 'ROC van Voorbeeld' },
  },
});
