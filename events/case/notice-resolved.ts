// Notice sent another way.
import * as z from 'zod/mini';
import { day } from '../../schemas/identifiers.ts';
import { noticeChannel, noticeReceiver, templateName } from '../../schemas/notices.ts';
import { defineCaseEvent } from '../definition.ts';
import { examplePerson, state } from '../sealed.ts';

export const noticeResolved = defineCaseEvent({
  name: 'notice-resolved',
  version: 1,
  title: { nl: 'Bericht alsnog gestuurd', en: 'Notice sent another way' },
  carries: { mail: true },
  data: z.strictObject({
    state,
    notice: z.int(),
    template: templateName,
    receiver: noticeReceiver,
    by: noticeChannel,
    postedOn: z.optional(day),
    due: z.optional(day),
  }),
  example: {
    state: 'awaiting-supplement',
    notice: 7,
    template: 'supplement-request',
    receiver: examplePerson,
    by: 'post',
    postedOn: '2026-03-12',
    due: '2026-03-27',
  },
  counterexample: {
    why: 'it went by mail or by post',
    data: {
      state: 'awaiting-supplement',
      notice: 7,
      template: 'supplement-request',
      receiver: examplePerson,
      by: 'fax',
      postedOn: '2026-03-12',
      due: '2026-03-27',
    },
  },
});
