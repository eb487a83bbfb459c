// Round allocated.
import * as z from 'zod/mini';
import { personId, sha256 } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, state } from '../sealed.ts';

export const roundAllocated = defineEvent({
  kind: 'round',
  name: 'round-allocated',
  version: 1,
  title: { nl: 'Subsidie van het tijdvak verdeeld', en: 'Round allocated' },
  carries: { cases: true },
  data: z.strictObject({
    state,
    confirmedBy: personId,
    /** Number of the event that proposed it: what is confirmed stands there. */
    proposedAs: z.int(),
    /** The secret of the lottery, for everyone to run it again. */
    seed: sha256,
  }),
  example: { state: 'allocated', confirmedBy: examplePerson, proposedAs: 7, seed: exampleHash },
  counterexample: {
    why: 'the seed of the lottery is told',
    data: { state: 'allocated', confirmedBy: examplePerson, proposedAs: 7 },
  },
});
