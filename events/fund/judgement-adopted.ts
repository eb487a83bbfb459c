// Judgement adopted.
import * as z from 'zod/mini';
import { attendance } from '../../schemas/attendance.ts';
import { code } from '../../schemas/regulations/sourced.ts';
import { level } from '../../schemas/rubrics/levels.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const judgementAdopted = defineEvent({
  kind: 'fund',
  name: 'judgement-adopted',
  version: 2,
  title: { nl: 'Oordeel vastgesteld', en: 'Judgement adopted' },
  carries: {},
  data: z.strictObject({
    state,
    levels: z.record(code, level),
    texts: sealed,
    ...attendance,
  }),
  example: {
    state: 'judged-positive',
    levels: { feasibility: 4 },
    texts: exampleHash,
    present: [examplePerson],
  },
  counterexample: {
    why: 'there are five levels',
    data: { state: 'judged-positive', levels: { feasibility: 0 }, texts: exampleHash },
  },
});
