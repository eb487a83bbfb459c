// Nomination accepted.
import * as z from 'zod/mini';
import { personId } from '../../schemas/identifiers.ts';
import { noticeChannel } from '../../schemas/notices.ts';
import { defineEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const nominationAccepted = defineEvent({
  kind: 'koploper',
  name: 'nomination-accepted',
  version: 1,
  title: { nl: 'Nominatie aanvaard', en: 'Nomination accepted' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    applicant: personId,
    programme: z.literal('kopgroep'),
    formVersion: z.int(),
    channel: noticeChannel,
  }),
  example: {
    state: 'draft',
    applicant: examplePerson,
    programme: 'kopgroep',
    formVersion: 1,
    channel: 'mail',
  },
  counterexample: {
    why: 'a case has an applicant by its pseudonymous id',
    data: {
      state: 'draft',
      applicant: 'iemand@example.nl',
      programme: 'kopgroep',
      formVersion: 1,
      channel: 'mail',
    },
  },
});
