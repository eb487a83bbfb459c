// Notices: the mails an applicant gets because the law or the procedure wants it.
import type { NoticeReceiver } from '../../schemas/notices.ts';
import type { AnyCase } from './types.ts';

/** Event → name of the mail to the applicant. */
export type ApplicantNotices<Event extends string = string> = { readonly [Name in Event]?: string };

/** Whether a notice to the applicant, or to the project that was nominated, has not arrived: then no term of theirs lapses. */
export const hasUndeliveredNotice = (current: AnyCase): boolean =>
  (current.undelivered ?? []).some(({ receiver }) => isApplicant(current, receiver));

export const isApplicant = (current: AnyCase, receiver: NoticeReceiver): boolean =>
  receiver === 'nominee' || receiver === current.applicant;

/** To somebody who wants paper no notice has gone out until the office says it did. `notice` is the number of the event. */
export function toBePosted<Case extends AnyCase>(
  current: Case,
  template: string | undefined,
  notice: number,
): Case {
  const { channel, applicant, undelivered = [] } = current;
  if (channel !== 'post' || !applicant || template === undefined) return current;
  return {
    ...current,
    undelivered: [...undelivered, { notice, template, receiver: applicant, cause: 'post' }],
  };
}
