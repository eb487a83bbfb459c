// The notices of a request, by the event that brings them.
import type { FundEvent } from '../../events/types.ts';
import type { ApplicantNotices } from '../case/notices.ts';

export const applicantNotices: ApplicantNotices<FundEvent> = {
  'partnership-confirmed': 'partner-confirmed',
  'partnership-declined': 'partner-declined',
  'request-signed': 'signed',
  'request-submitted': 'receipt',
  'supplement-requested': 'supplement-request',
  'supplement-extended': 'supplement-extension',
  'request-supplemented': 'supplement-receipt',
  'clarification-asked': 'clarification-request',
  'clarification-answered': 'clarification-receipt',
  'hearing-offered': 'hearing-offer',
  'hearing-answered': 'hearing-receipt',
  'amendment-allowed': 'amendment-request',
  'request-amended': 'amendment-receipt',
  'delay-announced': 'delay',
  'decision-released': 'decision',
  'grant-published': 'published',
  'project-started': 'start-receipt',
  'progress-reported': 'progress-receipt',
  'final-reported': 'final-receipt',
  'grant-settled': 'settlement',
  'objection-filed': 'objection-receipt',
  'objection-decided': 'objection-decision',
  'reminder-issued': 'reminder',
  'term-expired': 'term-expired',
  'request-lapsed': 'lapse',
  'request-withdrawn': 'withdrawal',
  'contact-changed': 'contact-changed',
  'notice-channel-chosen': 'channel-chosen',
};
