// Proposed not to process the application.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { notProcessingGround } from '../../schemas/notices.ts';
import { defineCaseEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const notProcessingProposed = defineCaseEvent({
  name: 'not-processing-proposed',
  version: 1,
  title: { nl: 'Voorgesteld de aanvraag niet te behandelen', en: 'Proposed not to process the application' },
  carries: {},
  data: z.strictObject({ state, proposedBy: personId, ground: notProcessingGround, reason: sealed }),
  example: {
    state: 'awaiting-supplement',
    proposedBy: examplePerson,
    ground: 'not-supplemented',
    reason: exampleHash,
  },
  counterexample: {
    why: 'another officer confirms, so the first is named',
    data: { state: 'awaiting-supplement', ground: 'not-supplemented', reason: exampleHash },
  },
});
