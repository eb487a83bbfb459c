// Who gets which mail on which event. The applicant is mailed on what concerns the applicant, never on internal moves; the
// office is mailed only on what its queue cannot wait for. A notice that is resolved has no mail of its own: the one that did
// not arrive goes out again.
import type { KoploperEvent } from '../../events/types.ts';
import type { CaseFacts, Facts, Receiver } from './caseFacts.ts';
import { releasedLetter, standingDecision } from './decisionLetter.ts';
import { failedNotice } from './failedNotice.ts';
import type { Letter } from './letter.ts';
import { type MailRow, row } from './mailRow.ts';
import { channelChosen, contactChanged } from './mails/addressing.ts';
import { clarificationReceipt, clarificationRequest } from './mails/clarification.ts';
import { confirmationReceipt, confirmationRequest } from './mails/confirmation.ts';
import { decisionWarning, reviewReminder } from './mails/deadline.ts';
import { decision } from './mails/decision.ts';
import { delay } from './mails/delay.ts';
import { lapse } from './mails/lapse.ts';
import { nomination } from './mails/nomination.ts';
import { nominationAccepted, nominationDeclined } from './mails/nominationAnswer.ts';
import { notProcessed } from './mails/notProcessed.ts';
import { partnerConfirmed, partnerDeclined } from './mails/partnerAnswer.ts';
import { partnerInvitation } from './mails/partnerInvitation.ts';
import { published } from './mails/published.ts';
import { receipt } from './mails/receipt.ts';
import { reconsiderationReceipt } from './mails/reconsideration.ts';
import { reentry } from './mails/reentry.ts';
import { reminder } from './mails/reminder.ts';
import { reviewAssignment } from './mails/reviewAssignment.ts';
import { reviewerRelease } from './mails/reviewerRelease.ts';
import { revisionPublished, revisionReceipt } from './mails/revision.ts';
import { summaryProposal } from './mails/summaryProposal.ts';
import { supplementExtension } from './mails/supplementExtension.ts';
import { supplementReceipt } from './mails/supplementReceipt.ts';
import { supplementRequest } from './mails/supplementRequest.ts';
import { archiving, retraction } from './mails/takenDown.ts';
import { termExpired } from './mails/termExpired.ts';
import { undelivered } from './mails/undelivered.ts';
import { withdrawal } from './mails/withdrawal.ts';
import {
  assignedReviewers,
  invitedPartner,
  invitedProject,
  invitedWhileAsked,
  invitedWhileLapsing,
  nominatedByWhom,
  nominator,
  partnerOf,
  releasedReviewer,
  remindedReviewers,
} from './people.ts';
import { nothing, type Sources } from './sources.ts';
import { questionOf, summaryOf, supplementItemsOf, whyDelayed, whyEnded, whyNotProcessed } from './texts.ts';

type Load<Of, Loaded> = (sources: Sources, facts: Of) => Promise<Loaded>;
type Write<Of, Loaded> = (facts: Of, loaded: Loaded) => Letter;
type Mailed = Exclude<KoploperEvent, 'notice-resolved'>;

export const mailTable: { readonly [Event in Mailed]?: readonly MailRow<Facts<Event>>[] } = {
  'project-nominated': [
    row({
      template: 'nomination',
      receiver: 'invited project',
      load: nominatedByWhom,
      to: (_facts, loaded) => invitedProject(loaded.nomination),
      write: nomination,
    }),
  ],
  'nomination-accepted': [toNominator('nomination-accepted', nominationAccepted)],
  'nomination-declined': [toNominator('nomination-declined', nominationDeclined)],
  'partner-invited': [
    row({
      template: 'partner-invitation',
      receiver: 'invited partner',
      load: partnerOf,
      to: invitedPartner,
      write: partnerInvitation,
    }),
  ],
  'partnership-confirmed': [toApplicant('partner-confirmed', partnerConfirmed, partnerOf)],
  'partnership-declined': [toApplicant('partner-declined', partnerDeclined, partnerOf)],
  'application-submitted': [toApplicant('receipt', receipt, nothing)],
  'supplement-requested': [toApplicant('supplement-request', supplementRequest, supplementItemsOf)],
  'supplement-extended': [toApplicant('supplement-extension', supplementExtension, nothing)],
  'application-supplemented': [toApplicant('supplement-receipt', supplementReceipt, nothing)],
  'application-not-processed': [toApplicant('not-processed', notProcessed, whyNotProcessed)],
  'reviewers-assigned': [
    row({
      template: 'review-assignment',
      receiver: 'assigned reviewers',
      load: assignedReviewers,
      to: (_facts, people) => people,
      write: reviewAssignment,
    }),
  ],
  'reviewer-released': [
    row({
      template: 'reviewer-release',
      receiver: 'released reviewer',
      load: releasedReviewer,
      to: (_facts, people) => people,
      write: reviewerRelease,
    }),
  ],
  'clarification-asked': [toApplicant('clarification-request', clarificationRequest, questionOf)],
  'clarification-answered': [toApplicant('clarification-receipt', clarificationReceipt, nothing)],
  'delay-announced': [toApplicant('delay', delay, whyDelayed)],
  'decision-released': [toApplicant('decision', decision, releasedLetter)],
  'reconsideration-requested': [toApplicant('reconsideration-receipt', reconsiderationReceipt, nothing)],
  'reentry-opened': [toApplicant('reentry', reentry, nothing)],
  'summary-proposed': [toApplicant('summary-proposal', summaryProposal, summaryOf)],
  'koploper-published': [toApplicant('published', published, nothing)],
  'revision-proposed': [toApplicant('revision-receipt', revisionReceipt, nothing)],
  'revision-published': [toApplicant('revision-published', revisionPublished, nothing)],
  'confirmation-asked': [toApplicant('confirmation-request', confirmationRequest, nothing)],
  'koploper-confirmed': [toApplicant('confirmation-receipt', confirmationReceipt, nothing)],
  'koploper-retracted': [toApplicant('retraction', retraction, whyEnded)],
  'koploper-archived': [toApplicant('archiving', archiving, whyEnded)],
  'application-withdrawn': [toApplicant('withdrawal', withdrawal, standingDecision)],
  'application-lapsed': [toApplicantOrInvited('lapse', lapse, invitedWhileLapsing)],
  'reminder-issued': [toApplicantOrInvited('reminder', reminder, invitedWhileAsked)],
  'term-expired': [toApplicant('term-expired', termExpired, nothing)],
  'deadline-warned': [
    row({
      template: 'decision-warning',
      receiver: 'office',
      when: ({ data }: Facts<'deadline-warned'>) => data.term === 'decision',
      load: nothing,
      to: theOffice,
      write: decisionWarning,
    }),
    row({
      template: 'review-reminder',
      receiver: 'reviewers whose review is not in',
      when: ({ data }: Facts<'deadline-warned'>) => data.term === 'review',
      load: remindedReviewers,
      to: (_facts, people) => people,
      write: reviewReminder,
    }),
  ],
  'contact-changed': [toApplicant('contact-changed', contactChanged, nothing)],
  'notice-channel-chosen': [toApplicant('channel-chosen', channelChosen, nothing)],
  'notice-undelivered': [
    row({
      template: 'undelivered',
      receiver: 'office',
      load: failedNotice,
      to: theOffice,
      write: undelivered,
    }),
  ],
};

function toApplicant<Of extends CaseFacts, Loaded>(
  template: string,
  write: Write<Of, Loaded>,
  load: Load<Of, Loaded>,
): MailRow<Of> {
  return row({ template, receiver: 'applicant', load, to: applicant, write });
}

function toApplicantOrInvited<Of extends CaseFacts>(
  template: string,
  write: Write<Of, Awaited<ReturnType<typeof invitedWhileAsked>>>,
  load: Load<Of, Awaited<ReturnType<typeof invitedWhileAsked>>>,
): MailRow<Of> {
  return row({
    template,
    receiver: 'applicant, or the invited project before it accepts',
    load,
    to: (facts, invited) => (invited ? invitedProject(invited) : applicant(facts)),
    write,
  });
}

function toNominator<Of extends CaseFacts>(
  template: string,
  write: Write<Of, Awaited<ReturnType<typeof nominatedByWhom>>>,
): MailRow<Of> {
  return row({ template, receiver: 'nominator', load: nominatedByWhom, to: nominator, write });
}

function applicant(facts: CaseFacts): readonly Receiver[] {
  return facts.applicant ? [facts.applicant] : [];
}

function theOffice({ office }: CaseFacts): readonly Receiver[] {
  return [office];
}
