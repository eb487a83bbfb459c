// Decision on the objection prepared.
import * as z from 'zod/mini';
import { objectionOutcome } from '../../schemas/fund/states.ts';
import { personId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, sealed, state } from '../sealed.ts';

export const objectionDecisionPrepared = defineEvent({
  kind: 'fund',
  name: 'objection-decision-prepared',
  version: 1,
  title: { nl: 'Besluit op bezwaar voorbereid', en: 'Decision on the objection prepared' },
  carries: {},
  data: z.strictObject({
    state,
    outcome: objectionOutcome,
    preparedBy: personId,
    reason: sealed,
  }),
  example: {
    state: 'objection-prepared',
    outcome: 'dismissed',
    preparedBy: examplePerson,
    reason: exampleHash,
  },
  counterexample: {
    why: 'the outcome is one of four',
    data: { state: 'objection-prepared', outcome: 'perhaps', preparedBy: examplePerson, reason: exampleHash },
  },
});
