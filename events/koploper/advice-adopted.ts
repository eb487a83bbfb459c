// Advice adopted.
import * as z from 'zod/mini';
import { attendance } from '../../schemas/attendance.ts';
import { levels } from '../../schemas/rubrics/kopgroep-v1.ts';
import { outcome } from '../../schemas/vocabulary.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const adviceAdopted = defineEvent({
  kind: 'koploper',
  name: 'advice-adopted',
  version: 2,
  title: { nl: 'Advies vastgesteld', en: 'Advice adopted' },
  carries: {},
  data: z.strictObject({ state, advice: outcome, levels, texts: sealed, ...attendance }),
  example: {
    state: 'advised',
    advice: 'admit',
    levels: { 'regional-character': 4, 'golden-triangle': 3, 'concrete-results': 4, sharing: 5 },
    texts: exampleHash,
    present: [examplePerson],
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
