// Judgement adopted, as it was recorded before it said who was there.
import * as z from 'zod/mini';
import { code } from '../../../schemas/regulations/sourced.ts';
import { level } from '../../../schemas/rubrics/levels.ts';
import { defineEvent } from '../../definition.ts';
import { exampleHash, sealed, state } from '../../sealed.ts';

export const judgementAdoptedV1 = defineEvent({
  kind: 'fund',
  name: 'judgement-adopted',
  version: 1,
  title: { nl: 'Oordeel vastgesteld', en: 'Judgement adopted' },
  carries: {},
  data: z.strictObject({
    state,
    levels: z.record(code, level),
    texts: sealed,
  }),
  example: { state: 'judged-positive', levels: { feasibility: 4 }, texts: exampleHash },
  counterexample: {
    why: 'there are five levels',
    data: { state: 'judged-positive', levels: { feasibility: 0 }, texts: exampleHash },
  },
});
