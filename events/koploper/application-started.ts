// Application started.
import * as z from 'zod/mini';
import { applicationNumber, personId } from '../../schemas/identifiers.ts';
import { noticeChannel } from '../../schemas/notices.ts';
import { regionId } from '../../schemas/regions.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const applicationStarted = defineEvent({
  kind: 'koploper',
  name: 'application-started',
  version: 2,
  title: { nl: 'Aanvraag begonnen', en: 'Application started' },
  carries: {},
  data: z.strictObject({
    state,
    applicant: personId,
    programme: z.literal('kopgroep'),
    formVersion: z.int(),
    regions: z.array(regionId),
    channel: noticeChannel,
    /** The deferred case that this one follows. */
    follows: z.optional(applicationNumber),
  }),
  example: {
    state: 'draft',
    applicant: examplePerson,
    programme: 'kopgroep',
    formVersion: 1,
    regions: ['haaglanden'],
    channel: 'mail',
    follows: 'KL-2026-0042',
  },
  counterexample: {
    why: 'a person is named by a pseudonymous id only',
    data: {
      state: 'draft',
      applicant: 'jan@example.nl',
      programme: 'kopgroep',
      formVersion: 1,
      regions: ['haaglanden'],
      channel: 'mail',
    },
  },
});
