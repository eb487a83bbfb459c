// What was left carried over.
import * as z from 'zod/mini';
import { roundId } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const carriedOver = defineEvent({
  kind: 'round',
  name: 'carried-over',
  version: 1,
  title: { nl: 'Overgebleven geld meegenomen', en: 'What was left carried over' },
  carries: { register: true },
  data: z.strictObject({
    state,
    from: roundId,
    amount: cents,
  }),
  example: { state: 'planned', amount: 73900000, from: 'round-rif-2027-1' },
  counterexample: {
    why: 'it names the round it comes from',
    data: { state: 'planned', amount: 73900000 },
  },
});
