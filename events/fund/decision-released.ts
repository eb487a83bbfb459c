// Decision released.
import * as z from 'zod/mini';
import { fundOutcome } from '../../schemas/fund/states.ts';
import { day, personId, sha256 } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, state } from '../sealed.ts';

export const decisionReleased = defineEvent({
  kind: 'fund',
  name: 'decision-released',
  version: 1,
  title: { nl: 'Besluit bekendgemaakt', en: 'Decision released' },
  carries: { mail: true, letter: true, register: true },
  data: z.strictObject({
    state,
    outcome: fundOutcome,
    amount: z.optional(cents),
    releasedBy: personId,
    letter: sha256,
    objectionUntil: day,
    roundEvent: z.optional(z.int()),
  }),
  example: {
    state: 'granted',
    outcome: 'grant',
    amount: 100000000,
    releasedBy: examplePerson,
    letter: exampleHash,
    objectionUntil: '2027-06-30',
  },
  counterexample: {
    why: 'the letter has a fingerprint',
    data: {
      state: 'granted',
      outcome: 'grant',
      amount: 100000000,
      releasedBy: examplePerson,
      objectionUntil: '2027-06-30',
    },
  },
});
