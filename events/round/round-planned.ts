// Round planned.
import * as z from 'zod/mini';
import { day, sha256 } from '../../schemas/identifiers.ts';
import { cents } from '../../schemas/money.ts';
import { regulationCode } from '../../schemas/regulations/code.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, sealed, state } from '../sealed.ts';

export const roundPlanned = defineEvent({
  kind: 'round',
  name: 'round-planned',
  version: 1,
  title: { nl: 'Tijdvak gepland', en: 'Round planned' },
  carries: { register: true },
  data: z.strictObject({
    state,
    regulation: regulationCode,
    opensOn: day,
    closesOn: day,
    ceiling: cents,
    commitment: sha256,
    reason: sealed,
  }),
  example: {
    state: 'planned',
    regulation: 'rif-2024-2027',
    opensOn: '2027-01-01',
    closesOn: '2027-01-31',
    ceiling: 2400000000,
    commitment: exampleHash,
    reason: exampleHash,
  },
  counterexample: {
    why: 'the seed of the lottery is committed before the round opens',
    data: {
      state: 'planned',
      regulation: 'rif-2024-2027',
      opensOn: '2027-01-01',
      closesOn: '2027-01-31',
      ceiling: 2400000000,
      reason: exampleHash,
    },
  },
});
