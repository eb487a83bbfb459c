// Every event there is. Consumers and the bus's rules read from here; documentation and JSON Schemas are made from here.

import { eventType } from './definition.ts';
import { adviceAdopted } from './koploper/advice-adopted.ts';
import { applicationLapsed } from './koploper/application-lapsed.ts';
import { applicationNotProcessed } from './koploper/application-not-processed.ts';
import { applicationStarted } from './koploper/application-started.ts';
import { applicationSubmitted } from './koploper/application-submitted.ts';
import { applicationSupplemented } from './koploper/application-supplemented.ts';
import { applicationWithdrawn } from './koploper/application-withdrawn.ts';
import { clarificationAnswered } from './koploper/clarification-answered.ts';
import { clarificationAsked } from './koploper/clarification-asked.ts';
import { confirmationAsked } from './koploper/confirmation-asked.ts';
import { conflictDeclared } from './koploper/conflict-declared.ts';
import { contactChanged } from './koploper/contact-changed.ts';
import { deadlineWarned } from './koploper/deadline-warned.ts';
import { decisionPrepared } from './koploper/decision-prepared.ts';
import { decisionReleased } from './koploper/decision-released.ts';
import { decisionReturned } from './koploper/decision-returned.ts';
import { delayAnnounced } from './koploper/delay-announced.ts';
import { applicationStartedV1 } from './koploper/earlier/application-started-v1.ts';
import { koploperArchived } from './koploper/koploper-archived.ts';
import { koploperConfirmed } from './koploper/koploper-confirmed.ts';
import { koploperImported } from './koploper/koploper-imported.ts';
import { koploperPublished } from './koploper/koploper-published.ts';
import { koploperRetracted } from './koploper/koploper-retracted.ts';
import { nominationAccepted } from './koploper/nomination-accepted.ts';
import { nominationDeclined } from './koploper/nomination-declined.ts';
import { notProcessingProposed } from './koploper/not-processing-proposed.ts';
import { noticeChannelChosen } from './koploper/notice-channel-chosen.ts';
import { noticeResolved } from './koploper/notice-resolved.ts';
import { noticeUndelivered } from './koploper/notice-undelivered.ts';
import { partnerInvited } from './koploper/partner-invited.ts';
import { partnershipConfirmed } from './koploper/partnership-confirmed.ts';
import { partnershipDeclined } from './koploper/partnership-declined.ts';
import { personalDataErased } from './koploper/personal-data-erased.ts';
import { projectNominated } from './koploper/project-nominated.ts';
import { projectReEntered } from './koploper/project-re-entered.ts';
import { reconsiderationRequested } from './koploper/reconsideration-requested.ts';
import { reentryOpened } from './koploper/reentry-opened.ts';
import { reminderIssued } from './koploper/reminder-issued.ts';
import { reviewAbstained } from './koploper/review-abstained.ts';
import { reviewClosed } from './koploper/review-closed.ts';
import { reviewOpened } from './koploper/review-opened.ts';
import { reviewSubmitted } from './koploper/review-submitted.ts';
import { reviewerReleased } from './koploper/reviewer-released.ts';
import { reviewersAssigned } from './koploper/reviewers-assigned.ts';
import { revisionProposed } from './koploper/revision-proposed.ts';
import { revisionPublished } from './koploper/revision-published.ts';
import { summaryApproved } from './koploper/summary-approved.ts';
import { summaryProposed } from './koploper/summary-proposed.ts';
import { supplementExtended } from './koploper/supplement-extended.ts';
import { supplementRequested } from './koploper/supplement-requested.ts';
import { termExpired } from './koploper/term-expired.ts';
import { pactImported } from './pact/pact-imported.ts';
import { regionImported } from './region/region-imported.ts';

export const koploperEvents = {
  'application-started': applicationStarted,
  'partner-invited': partnerInvited,
  'partnership-confirmed': partnershipConfirmed,
  'partnership-declined': partnershipDeclined,
  'application-submitted': applicationSubmitted,
  'supplement-requested': supplementRequested,
  'application-supplemented': applicationSupplemented,
  'review-opened': reviewOpened,
  'reviewers-assigned': reviewersAssigned,
  'review-submitted': reviewSubmitted,
  'review-closed': reviewClosed,
  'advice-adopted': adviceAdopted,
  'decision-prepared': decisionPrepared,
  'decision-returned': decisionReturned,
  'decision-released': decisionReleased,
  'summary-proposed': summaryProposed,
  'summary-approved': summaryApproved,
  'koploper-published': koploperPublished,
  'application-withdrawn': applicationWithdrawn,
  'koploper-imported': koploperImported,
  'project-nominated': projectNominated,
  'nomination-accepted': nominationAccepted,
  'nomination-declined': nominationDeclined,
  'notice-channel-chosen': noticeChannelChosen,
  'contact-changed': contactChanged,
  'supplement-extended': supplementExtended,
  'not-processing-proposed': notProcessingProposed,
  'application-not-processed': applicationNotProcessed,
  'reviewer-released': reviewerReleased,
  'conflict-declared': conflictDeclared,
  'review-abstained': reviewAbstained,
  'clarification-asked': clarificationAsked,
  'clarification-answered': clarificationAnswered,
  'project-re-entered': projectReEntered,
  'reconsideration-requested': reconsiderationRequested,
  'revision-proposed': revisionProposed,
  'revision-published': revisionPublished,
  'confirmation-asked': confirmationAsked,
  'koploper-confirmed': koploperConfirmed,
  'koploper-retracted': koploperRetracted,
  'koploper-archived': koploperArchived,
  'delay-announced': delayAnnounced,
  'reminder-issued': reminderIssued,
  'deadline-warned': deadlineWarned,
  'term-expired': termExpired,
  'application-lapsed': applicationLapsed,
  'reentry-opened': reentryOpened,
  'notice-undelivered': noticeUndelivered,
  'notice-resolved': noticeResolved,
  'personal-data-erased': personalDataErased,
} as const;

const regionEvents = {
  'region-imported': regionImported,
} as const;

const pactEvents = {
  'pact-imported': pactImported,
} as const;

/** Versions that are emitted no more and still stand in histories. */
const earlierEvents = [applicationStartedV1];

/** What is emitted today. */
export const emittedEvents = [
  ...Object.values(koploperEvents),
  ...Object.values(regionEvents),
  ...Object.values(pactEvents),
];

export const allEvents = [...emittedEvents, ...earlierEvents];

/** Types of the events of which somebody gets a mail. */
export const mailedEventTypes: readonly string[] = emittedEvents
  .filter((event) => event.carries.mail)
  .map(eventType);

/** Types of the events that change what the public sees. */
export const registerEventTypes: readonly string[] = emittedEvents
  .filter((event) => event.carries.register)
  .map(eventType);
