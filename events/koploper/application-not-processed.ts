// Application not processed.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { notProcessingGround } from '../../schemas/notices.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const applicationNotProcessed = defineEvent({
  kind: 'koploper',
  name: 'application-not-processed',
  version: 1,
  title: { nl: 'Aanvraag niet in behandeling genomen', en: 'Application not processed' },
  carries: { mail: true },
  data: z.strictObject({ state, confirmedBy: personId, ground: notProcessingGround, proposedAs: z.int() }),
  example: { state: 'not-processed', confirmedBy: examplePerson, ground: 'insufficient', proposedAs: 7 },
  counterexample: {
    why: 'it says on which ground',
    data: { state: 'not-processed', confirmedBy: examplePerson, ground: 'late', proposedAs: 7 },
  },
});
