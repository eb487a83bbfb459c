// Allocation proposed.
import * as z from 'zod/mini';
import { allocation, proposedInput } from '../../schemas/fund/allocation.ts';
import { personId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { exampleHash, examplePerson, state } from '../sealed.ts';

const amount = 100000000;
const input = {
  requests: [
    {
      caseNumber: 'RIF-2027-0007',
      list: 'starter' as const,
      points: 21,
      amount,
      amended: false,
      contentHash: exampleHash,
    },
  ],
  ceiling: 2400000000,
  onMisfit: 'stop' as const,
  maximumPoints: { starter: 25, 'scale-up': 35 },
  lottery: { contentHashes: [exampleHash] },
};

export const allocationProposed = defineEvent({
  kind: 'round',
  name: 'allocation-proposed',
  version: 1,
  title: { nl: 'Verdeling voorgesteld', en: 'Allocation proposed' },
  carries: {},
  data: z.strictObject({ state, proposedBy: personId, input: proposedInput, allocation }),
  example: {
    state: 'allocation-proposed',
    proposedBy: examplePerson,
    input,
    allocation: {
      ranking: {
        starter: [{ position: 1, shared: false, caseNumber: 'RIF-2027-0007', points: 21, amended: false }],
        'scale-up': [],
      },
      lotteries: [],
      trace: [
        {
          caseNumber: 'RIF-2027-0007',
          list: 'starter',
          position: 1,
          amount,
          rule: 'everything-fits',
          articles: ['20.1'],
          outcome: 'grant',
          leftBefore: 2400000000,
          leftAfter: 2300000000,
        },
      ],
      granted: amount,
      left: 2300000000,
    },
  },
  counterexample: {
    why: 'the trace gives the reason of every outcome',
    data: { state: 'allocation-proposed', proposedBy: examplePerson, input },
  },
});
