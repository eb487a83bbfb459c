// The notices of a koploper case, by the event that brings them.
import type { KoploperEvent } from '../../events/types.ts';
import type { ApplicantNotices } from '../case/notices.ts';

export const applicantNotices: ApplicantNotices<KoploperEvent> = {
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
