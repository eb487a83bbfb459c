// Every event of a request to the fund.
import { caseEvents } from './caseEvents.ts';
import { ofKind } from './definition.ts';
import { amendmentAllowed } from './fund/amendment-allowed.ts';
import { closingDayMoved } from './fund/closing-day-moved.ts';
import { deadlineWarned } from './fund/deadline-warned.ts';
import { decisionPrepared } from './fund/decision-prepared.ts';
import { decisionReleased } from './fund/decision-released.ts';
import { finalReported } from './fund/final-reported.ts';
import { formalRefusalProposed } from './fund/formal-refusal-proposed.ts';
import { grantPublished } from './fund/grant-published.ts';
import { grantSettled } from './fund/grant-settled.ts';
import { hearingAnswered } from './fund/hearing-answered.ts';
import { hearingOffered } from './fund/hearing-offered.ts';
import { hearingRecorded } from './fund/hearing-recorded.ts';
import { judgementAdopted } from './fund/judgement-adopted.ts';
import { leftAsItIs } from './fund/left-as-it-is.ts';
import { objectionDecided } from './fund/objection-decided.ts';
import { objectionDecisionPrepared } from './fund/objection-decision-prepared.ts';
import { objectionDecisionReturned } from './fund/objection-decision-returned.ts';
import { objectionFiled } from './fund/objection-filed.ts';
import { pledgeRestated } from './fund/pledge-restated.ts';
import { progressReported } from './fund/progress-reported.ts';
import { projectStarted } from './fund/project-started.ts';
import { reminderIssued } from './fund/reminder-issued.ts';
import { requestAllocated } from './fund/request-allocated.ts';
import { requestAmended } from './fund/request-amended.ts';
import { requestLapsed } from './fund/request-lapsed.ts';
import { requestReassessed } from './fund/request-reassessed.ts';
import { requestResubmitted } from './fund/request-resubmitted.ts';
import { requestSigned } from './fund/request-signed.ts';
import { requestStarted } from './fund/request-started.ts';
import { requestSubmitted } from './fund/request-submitted.ts';
import { requestSupplemented } from './fund/request-supplemented.ts';
import { requestWithdrawn } from './fund/request-withdrawn.ts';
import { reviewOpened } from './fund/review-opened.ts';
import { reviewSubmitted } from './fund/review-submitted.ts';
import { termExpired } from './fund/term-expired.ts';

export const fundEvents = {
  ...ofKind('fund', caseEvents),
  'request-started': requestStarted,
  'pledge-restated': pledgeRestated,
  'request-signed': requestSigned,
  'request-submitted': requestSubmitted,
  'request-supplemented': requestSupplemented,
  'closing-day-moved': closingDayMoved,
  'formal-refusal-proposed': formalRefusalProposed,
  'review-opened': reviewOpened,
  'review-submitted': reviewSubmitted,
  'hearing-offered': hearingOffered,
  'hearing-answered': hearingAnswered,
  'hearing-recorded': hearingRecorded,
  'judgement-adopted': judgementAdopted,
  'left-as-it-is': leftAsItIs,
  'amendment-allowed': amendmentAllowed,
  'request-amended': requestAmended,
  'request-reassessed': requestReassessed,
  'request-allocated': requestAllocated,
  'decision-prepared': decisionPrepared,
  'decision-released': decisionReleased,
  'grant-published': grantPublished,
  'project-started': projectStarted,
  'progress-reported': progressReported,
  'final-reported': finalReported,
  'grant-settled': grantSettled,
  'objection-filed': objectionFiled,
  'objection-decision-prepared': objectionDecisionPrepared,
  'objection-decision-returned': objectionDecisionReturned,
  'objection-decided': objectionDecided,
  'request-resubmitted': requestResubmitted,
  'request-withdrawn': requestWithdrawn,
  'request-lapsed': requestLapsed,
  'reminder-issued': reminderIssued,
  'deadline-warned': deadlineWarned,
  'term-expired': termExpired,
} as const;
