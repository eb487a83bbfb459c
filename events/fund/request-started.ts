// Request started.
import * as z from 'zod/mini';
import { financingVariant, fundCategory } from '../../schemas/fund/vocabulary.ts';
import { personId, requestNumber, roundId } from '../../schemas/identifiers.ts';
import { noticeChannel } from '../../schemas/notices.ts';
import { brinCode } from '../../schemas/organisations.ts';
import { regionId } from '../../schemas/regions.ts';
import { regulationCode } from '../../schemas/regulations/code.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const requestStarted = defineEvent({
  kind: 'fund',
  name: 'request-started',
  version: 1,
  title: { nl: 'Aanvraag begonnen', en: 'Request started' },
  carries: {},
  data: z.strictObject({
    state,
    applicant: personId,
    programme: z.literal('rif'),
    formVersion: z.int(),
    round: roundId,
    regulation: regulationCode,
    school: brinCode,
    category: fundCategory,
    variant: financingVariant,
    regions: z.array(regionId),
    channel: noticeChannel,
    follows: z.optional(requestNumber),
  }),
  example: {
    state: 'draft',
    applicant: examplePerson,
    programme: 'rif',
    formVersion: 1,
    round: 'round-rif-2027-1',
    regulation: 'rif-2024-2027',
    school: '25LH',
    category: 'starter',
    variant: 'standard',
    regions: ['haaglanden'],
    channel: 'mail',
  },
  counterexample: {
    why: 'a person is named by a pseudonymous id only',
    data: {
      state: 'draft',
      applicant: 'jan@example.nl',
      programme: 'rif',
      formVersion: 1,
      round: 'round-rif-2027-1',
      regulation: 'rif-2024-2027',
      school: '25LH',
      category: 'starter',
      variant: 'standard',
      regions: ['haaglanden'],
      channel: 'mail',
    },
  },
});
