// Notice not delivered.
import * as z from 'zod/mini';
import { noticeReceiver, templateName, undeliveredCause } from '../../schemas/notices.ts';
import { defineCaseEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const noticeUndelivered = defineCaseEvent({
  name: 'notice-undelivered',
  version: 1,
  title: { nl: 'Bericht niet bezorgd', en: 'Notice not delivered' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    notice: z.int(),
    template: templateName,
    receiver: noticeReceiver,
    cause: undeliveredCause,
  }),
  example: {
    state: 'awaiting-supplement',
    notice: 7,
    template: 'supplement-request',
    receiver: examplePerson,
    cause: 'bounce',
  },
  counterexample: {
    why: 'a receiver is named by id, never by address',
    data: {
      state: 'awaiting-supplement',
      notice: 7,
      template: 'supplement-request',
      receiver: 'iemand@example.nl',
      cause: 'bounce',
    },
  },
});
