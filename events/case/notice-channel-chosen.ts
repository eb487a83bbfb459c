// Channel of notices chosen.
import * as z from 'zod/mini';
import { noticeChannel } from '../../schemas/notices.ts';
import { defineCaseEvent } from '../definition.ts';
import { state } from '../sealed.ts';

export const noticeChannelChosen = defineCaseEvent({
  name: 'notice-channel-chosen',
  version: 1,
  title: { nl: 'Gekozen hoe wij berichten sturen', en: 'Channel of notices chosen' },
  carries: { mail: true },
  data: z.strictObject({ state, channel: noticeChannel }),
  example: { state: 'submitted', channel: 'post' },
  counterexample: { why: 'there are two ways: mail and post', data: { state: 'submitted', channel: 'fax' } },
});
