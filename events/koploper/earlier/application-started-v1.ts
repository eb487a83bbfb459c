// Application started, as it was recorded before people were asked how notices may reach them.
import * as z from 'zod/mini';
import { personId } from '../../../schemas/identifiers.ts';
import { regionId } from '../../../schemas/regions.ts';
import { defineEvent } from '../../definition.ts';
import { examplePerson, state } from '../../sealed.ts';

export const applicationStartedV1 = defineEvent({
  kind: 'koploper',
  name: 'application-started',
  version: 1,
  title: { nl: 'Aanvraag begonnen', en: 'Application started' },
  carries: {},
  data: z.strictObject({
    state,
    applicant: personId,
    programme: z.literal('kopgroep'),
    formVersion: z.int(),
    regions: z.array(regionId),
  }),
  example: {
    state: 'draft',
    applicant: examplePerson,
    programme: 'kopgroep',
    formVersion: 1,
    regions: ['haaglanden'],
  },
  counterexample: {
    why: 'a person is named by a pseudonymous id only',
    data: {
      state: 'draft',
      applicant: 'jan@example.nl',
      programme: 'kopgroep',
      formVersion: 1,
      regions: ['haaglanden'],
    },
  },
});
