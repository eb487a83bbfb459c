// Resubmitted in a later round.
import * as z from 'zod/mini';
import { requestNumber, roundId } from '../../schemas/identifiers.ts';
import { defineEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const requestResubmitted = defineEvent({
  kind: 'fund',
  name: 'request-resubmitted',
  version: 1,
  title: { nl: 'Opnieuw ingediend', en: 'Resubmitted in a later round' },
  carries: {},
  data: z.strictObject({
    state,
    as: requestNumber,
    round: roundId,
  }),
  example: { state: 'refused', round: 'round-rif-2027-1', as: 'RIF-2027-0003' },
  counterexample: {
    why: 'the new request has a number',
    data: { state: 'refused', round: 'round-rif-2027-1', as: 'KL-2027-0003' },
  },
});
