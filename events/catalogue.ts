// Every event there is. Consumers and the bus's rules read from here; documentation and JSON Schemas are made from here.

import { bottleneckImported } from './bottleneck/bottleneck-imported.ts';
import { caseEvents } from './caseEvents.ts';
import { eventType, ofKind } from './definition.ts';
import { fundEvents } from './fundEvents.ts';
import { adviceAdopted } from './koploper/advice-adopted.ts';
import { applicationLapsed } from './koploper/application-lapsed.ts';
import { applicationNotProcessed } from './koploper/application-not-processed.ts';
import { applicationStarted } from './koploper/application-started.ts';
import { applicationSubmitted } from './koploper/application-submitted.ts';
import { applicationSupplemented } from './koploper/application-supplemented.ts';
import { applicationWithdrawn } from './koploper/application-withdrawn.ts';
import { confirmationAsked } from './koploper/confirmation-asked.ts';
import { deadlineWarned } from './koploper/deadline-warned.ts';
import { decisionPrepared } from './koploper/decision-prepared.ts';
import { decisionReleased } from './koploper/decision-released.ts';
import { applicationStartedV1 } from './koploper/earlier/application-started-v1.ts';
import { koploperArchived } from './koploper/koploper-archived.ts';
import { koploperConfirmed } from './koploper/koploper-confirmed.ts';
import { koploperImported } from './koploper/koploper-imported.ts';
import { koploperPublished } from './koploper/koploper-published.ts';
import { koploperRetracted } from './koploper/koploper-retracted.ts';
import { nominationAccepted } from './koploper/nomination-accepted.ts';
import { nominationDeclined } from './koploper/nomination-declined.ts';
import { projectNominated } from './koploper/project-nominated.ts';
import { projectReEntered } from './koploper/project-re-entered.ts';
import { reconsiderationRequested } from './koploper/reconsideration-requested.ts';
import { reentryOpened } from './koploper/reentry-opened.ts';
import { reminderIssued } from './koploper/reminder-issued.ts';
import { reviewOpened } from './koploper/review-opened.ts';
import { reviewSubmitted } from './koploper/review-submitted.ts';
import { revisionProposed } from './koploper/revision-proposed.ts';
import { revisionPublished } from './koploper/revision-published.ts';
import { summaryApproved } from './koploper/summary-approved.ts';
import { summaryProposed } from './koploper/summary-proposed.ts';
import { termExpired } from './koploper/term-expired.ts';
import { pactImported } from './pact/pact-imported.ts';
import { pastGrantImported } from './pastgrant/past-grant-imported.ts';
import { pastRoundImported } from './pastround/past-round-imported.ts';
import { regionImported } from './region/region-imported.ts';
import { regionRevised } from './region/region-revised.ts';
import { roundEvents } from './roundEvents.ts';

export const koploperEvents = {
  ...ofKind('koploper', caseEvents),
  'application-started': applicationStarted,
  'application-submitted': applicationSubmitted,
  'application-supplemented': applicationSupplemented,
  'review-opened': reviewOpened,
  'review-submitted': reviewSubmitted,
  'advice-adopted': adviceAdopted,
  'decision-prepared': decisionPrepared,
  'decision-released': decisionReleased,
  'summary-proposed': summaryProposed,
  'summary-approved': summaryApproved,
  'koploper-published': koploperPublished,
  'application-withdrawn': applicationWithdrawn,
  'koploper-imported': koploperImported,
  'project-nominated': projectNominated,
  'nomination-accepted': nominationAccepted,
  'nomination-declined': nominationDeclined,
  'application-not-processed': applicationNotProcessed,
  'project-re-entered': projectReEntered,
  'reconsideration-requested': reconsiderationRequested,
  'revision-proposed': revisionProposed,
  'revision-published': revisionPublished,
  'confirmation-asked': confirmationAsked,
  'koploper-confirmed': koploperConfirmed,
  'koploper-retracted': koploperRetracted,
  'koploper-archived': koploperArchived,
  'reminder-issued': reminderIssued,
  'deadline-warned': deadlineWarned,
  'term-expired': termExpired,
  'application-lapsed': applicationLapsed,
  'reentry-opened': reentryOpened,
} as const;

const regionEvents = {
  'region-imported': regionImported,
  'region-revised': regionRevised,
} as const;

const pactEvents = {
  'pact-imported': pactImported,
} as const;

const pastEvents = {
  'past-grant-imported': pastGrantImported,
  'past-round-imported': pastRoundImported,
} as const;

const bottleneckEvents = {
  'bottleneck-imported': bottleneckImported,
} as const;

/** Versions that are emitted no more and still stand in histories. */
const earlierEvents = [applicationStartedV1];

/** What is emitted today. */
export const emittedEvents = [
  ...Object.values(koploperEvents),
  ...Object.values(fundEvents),
  ...Object.values(roundEvents),
  ...Object.values(regionEvents),
  ...Object.values(pactEvents),
  ...Object.values(pastEvents),
  ...Object.values(bottleneckEvents),
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

/** Types of the events of a round from which commands on its cases follow. */
export const roundActTypes: readonly string[] = emittedEvents
  .filter((event) => event.carries.cases)
  .map(eventType);

/** Types of the events that leave a letter to be made into a file. */
export const letteredEventTypes: readonly string[] = emittedEvents
  .filter((event) => event.carries.letter)
  .map(eventType);

/** Types of the events with which the uploaded files of a request may have to go. */
export const erasingEventTypes: readonly string[] = [eventType(fundEvents['personal-data-erased'])];
