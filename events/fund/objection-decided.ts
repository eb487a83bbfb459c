// Decision on the objection released.
import * as z from 'zod/mini';
import { objectionOutcome } from '../../schemas/fund/states.ts';
import { personId, sha256 } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, state } from '../sealed.ts';

export const objectionDecided = defineEvent({
  kind: 'fund',
  name: 'objection-decided',
  version: 1,
  title: { nl: 'Besluit op bezwaar bekendgemaakt', en: 'Decision on the objection released' },
  carries: { mail: true, register: true, letter: true },
  data: z.strictObject({
    state,
    outcome: objectionOutcome,
    releasedBy: personId,
    letter: z.optional(sha256),
  }),
  example: { state: 'refused', outcome: 'dismissed', releasedBy: examplePerson, letter: exampleHash },
  counterexample: {
    why: 'the letter has a fingerprint',
    data: { state: 'refused', outcome: 'dismissed', releasedBy: examplePerson, letter: 'x' },
  },
});
