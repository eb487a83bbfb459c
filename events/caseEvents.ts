// The events that cases of every kind have.
import { clarificationAnswered } from './case/clarification-answered.ts';
import { clarificationAsked } from './case/clarification-asked.ts';
import { conflictDeclared } from './case/conflict-declared.ts';
import { contactChanged } from './case/contact-changed.ts';
import { decisionReturned } from './case/decision-returned.ts';
import { delayAnnounced } from './case/delay-announced.ts';
import { notProcessingProposed } from './case/not-processing-proposed.ts';
import { noticeChannelChosen } from './case/notice-channel-chosen.ts';
import { noticeResolved } from './case/notice-resolved.ts';
import { noticeUndelivered } from './case/notice-undelivered.ts';
import { partnerInvited } from './case/partner-invited.ts';
import { partnerRemoved } from './case/partner-removed.ts';
import { partnershipConfirmed } from './case/partnership-confirmed.ts';
import { partnershipDeclined } from './case/partnership-declined.ts';
import { personalDataErased } from './case/personal-data-erased.ts';
import { reviewAbstained } from './case/review-abstained.ts';
import { reviewClosed } from './case/review-closed.ts';
import { reviewerReleased } from './case/reviewer-released.ts';
import { reviewersAssigned } from './case/reviewers-assigned.ts';
import { supplementExtended } from './case/supplement-extended.ts';
import { supplementRequested } from './case/supplement-requested.ts';

export const caseEvents = {
  'partner-invited': partnerInvited,
  'partner-removed': partnerRemoved,
  'partnership-confirmed': partnershipConfirmed,
  'partnership-declined': partnershipDeclined,
  'supplement-requested': supplementRequested,
  'supplement-extended': supplementExtended,
  'not-processing-proposed': notProcessingProposed,
  'reviewers-assigned': reviewersAssigned,
  'reviewer-released': reviewerReleased,
  'conflict-declared': conflictDeclared,
  'review-abstained': reviewAbstained,
  'review-closed': reviewClosed,
  'clarification-asked': clarificationAsked,
  'clarification-answered': clarificationAnswered,
  'decision-returned': decisionReturned,
  'delay-announced': delayAnnounced,
  'notice-undelivered': noticeUndelivered,
  'notice-resolved': noticeResolved,
  'contact-changed': contactChanged,
  'notice-channel-chosen': noticeChannelChosen,
  'personal-data-erased': personalDataErased,
} as const;
