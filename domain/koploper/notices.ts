// Notices: the mails the applicant gets because the law or the procedure wants it, by the event that brings them.
import type { KoploperEvent } from '../../events/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { NoticeReceiver } from '../../schemas/notices.ts';

/** Event → name of the mail to the applicant. */
export const applicantNotices: { readonly [Event in KoploperEvent]?: string } = {
  'partnership-confirmed': 'partner-confirmed',
  'partnership-declined': 'partner-declined',
  'application-submitted': 'receipt',
  'supplement-requested': 'supplement-request',
  'supplement-extended': 'supplement-extension',
  'application-supplemented': 'supplement-receipt',
  'application-not-processed': 'not-processed',
  'clarification-asked': 'clarification-request',
  'clarification-answered': 'clarification-receipt',
  'delay-announced': 'delay',
  'decision-released': 'decision',
  'reconsideration-requested': 'reconsideration-receipt',
  'reentry-opened': 'reentry',
  'summary-proposed': 'summary-proposal',
  'koploper-published': 'published',
  'revision-proposed': 'revision-receipt',
  'revision-published': 'revision-published',
  'confirmation-asked': 'confirmation-request',
  'koploper-confirmed': 'confirmation-receipt',
  'koploper-retracted': 'retraction',
  'koploper-archived': 'archiving',
  'reminder-issued': 'reminder',
  'term-expired': 'term-expired',
  'application-lapsed': 'lapse',
  'application-withdrawn': 'withdrawal',
  'contact-changed': 'contact-changed',
  'notice-channel-chosen': 'channel-chosen',
};

/** Whether a notice to the applicant, or to the project that was nominated, has not arrived: then no term of theirs lapses. */
export const hasUndeliveredNotice = (current: KoploperCase): boolean =>
  (current.undelivered ?? []).some(({ receiver }) => isApplicant(current, receiver));

export const isApplicant = (current: KoploperCase, receiver: NoticeReceiver): boolean =>
  receiver === 'nominee' || receiver === current.applicant;
