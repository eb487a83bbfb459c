// Round extended after an outage.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const roundExtended = defineEvent({
  kind: 'round',
  name: 'round-extended',
  version: 1,
  title: { nl: 'Tijdvak verlengd na een storing', en: 'Round extended after an outage' },
  carries: { cases: true, register: true },
  data: z.strictObject({
    state,
    closesOn: day,
    reason: sealed,
  }),
  example: { state: 'open', closesOn: '2027-02-02', reason: exampleHash },
  counterexample: {
    why: 'the new last day is named',
    data: { state: 'open', reason: exampleHash },
  },
});
