// Advice adopted, as it was recorded before it said who was there.
import * as z from 'zod/mini';
import { levels } from '../../../schemas/rubrics/kopgroep-v1.ts';
import { outcome } from '../../../schemas/vocabulary.ts';
import { defineEvent } from '../../definition.ts';
import { exampleHash, sealed, state } from '../../sealed.ts';

export const adviceAdoptedV1 = defineEvent({
  kind: 'koploper',
  name: 'advice-adopted',
  version: 1,
  title: { nl: 'Advies vastgesteld', en: 'Advice adopted' },
  carries: {},
  data: z.strictObject({ state, advice: outcome, levels, texts: sealed }),
  example: {
    state: 'advised',
    advice: 'admit',
    levels: { 'regional-character': 4, 'golden-triangle': 3, 'concrete-results': 4, sharing: 5 },
    texts: exampleHash,
  },
  counterexample: {
    why: 'an advice is admit, defer or decline',
    data: {
      state: 'advised',
      advice: 'maybe',
      levels: { 'regional-character': 4, 'golden-triangle': 3, 'concrete-results': 4, sharing: 5 },
      texts: exampleHash,
    },
  },
});
