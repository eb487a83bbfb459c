// Every event there is. Consumers and the bus's rules read from here; documentation and JSON Schemas are made from here.

import { eventType } from './definition.ts';
import { adviceAdopted } from './koploper/advice-adopted.ts';
import { applicationStarted } from './koploper/application-started.ts';
import { applicationSubmitted } from './koploper/application-submitted.ts';
import { applicationSupplemented } from './koploper/application-supplemented.ts';
import { applicationWithdrawn } from './koploper/application-withdrawn.ts';
import { decisionPrepared } from './koploper/decision-prepared.ts';
import { decisionReleased } from './koploper/decision-released.ts';
import { decisionReturned } from './koploper/decision-returned.ts';
import { koploperImported } from './koploper/koploper-imported.ts';
import { koploperPublished } from './koploper/koploper-published.ts';
import { partnerInvited } from './koploper/partner-invited.ts';
import { partnershipConfirmed } from './koploper/partnership-confirmed.ts';
import { partnershipDeclined } from './koploper/partnership-declined.ts';
import { reviewClosed } from './koploper/review-closed.ts';
import { reviewOpened } from './koploper/review-opened.ts';
import { reviewSubmitted } from './koploper/review-submitted.ts';
import { reviewersAssigned } from './koploper/reviewers-assigned.ts';
import { summaryApproved } from './koploper/summary-approved.ts';
import { summaryProposed } from './koploper/summary-proposed.ts';
import { supplementRequested } from './koploper/supplement-requested.ts';
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
} as const;

const regionEvents = {
  'region-imported': regionImported,
} as const;

const pactEvents = {
  'pact-imported': pactImported,
} as const;

export const allEvents = [
  ...Object.values(koploperEvents),
  ...Object.values(regionEvents),
  ...Object.values(pactEvents),
];

/** Types of the events of which somebody gets a mail. */
export const mailedEventTypes: readonly string[] = allEvents
  .filter((event) => event.carries.mail)
  .map(eventType);

/** Types of the events that change what the public sees. */
export const registerEventTypes: readonly string[] = allEvents
  .filter((event) => event.carries.register)
  .map(eventType);
