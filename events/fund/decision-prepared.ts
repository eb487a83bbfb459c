// Decision prepared.
import * as z from 'zod/mini';
import { fundOutcome, fundState } from '../../schemas/fund/states.ts';
import { personId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const decisionPrepared = defineEvent({
  kind: 'fund',
  name: 'decision-prepared',
  version: 1,
  title: { nl: 'Besluit voorbereid', en: 'Decision prepared' },
  carries: {},
  data: z.strictObject({
    state,
    outcome: fundOutcome,
    from: fundState,
    preparedBy: personId,
    texts: sealed,
    roundEvent: z.optional(z.int()),
  }),
  example: {
    state: 'decision-prepared',
    outcome: 'grant',
    from: 'allocated',
    preparedBy: examplePerson,
    texts: exampleHash,
  },
  counterexample: {
    why: 'the second decider must be another than the first, so the first is named',
    data: {
      state: 'decision-prepared',
      outcome: 'grant',
      from: 'allocated',
      texts: exampleHash,
    },
  },
});
