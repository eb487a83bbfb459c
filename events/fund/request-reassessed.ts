// Amendment reassessed.
import * as z from 'zod/mini';
import { code } from '../../schemas/regulations/sourced.ts';
import { level } from '../../schemas/rubrics/levels.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const requestReassessed = defineEvent({
  kind: 'fund',
  name: 'request-reassessed',
  version: 1,
  title: { nl: 'Aanpassing beoordeeld', en: 'Amendment reassessed' },
  carries: {},
  data: z.strictObject({
    state,
    criterion: code,
    level: level,
    motivation: sealed,
  }),
  example: { state: 'judged-positive', criterion: 'feasibility', level: 3, motivation: exampleHash },
  counterexample: {
    why: 'there are five levels',
    data: { state: 'judged-positive', criterion: 'feasibility', level: 9, motivation: exampleHash },
  },
});
