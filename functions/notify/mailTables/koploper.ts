// Who gets which mail on which event of a koploper application.
import { findingText } from '../../../domain/koploper/findingTexts.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { criteria, kopgroepV1 } from '../../../schemas/rubrics/kopgroep-v1.ts';
import type { CaseFacts, Facts } from '../caseFacts.ts';
import { releasedLetter, standingDecision } from '../decisionLetter.ts';
import { englishNames } from '../kindWords.ts';
import { type MailRow, type MailTable, row } from '../mailRow.ts';
import { confirmationReceipt, confirmationRequest } from '../mails/confirmation.ts';
import { decisionWarning, koploperWaits, reviewReminder } from '../mails/deadline.ts';
import { decision } from '../mails/decision.ts';
import { lapse } from '../mails/lapse.ts';
import { nomination } from '../mails/nomination.ts';
import { nominationAccepted, nominationDeclined } from '../mails/nominationAnswer.ts';
import { notProcessed } from '../mails/notProcessed.ts';
import { published } from '../mails/published.ts';
import { receipt } from '../mails/receipt.ts';
import { reconsiderationReceipt } from '../mails/reconsideration.ts';
import { reentry } from '../mails/reentry.ts';
import { reminder } from '../mails/reminder.ts';
import { revisionPublished, revisionReceipt } from '../mails/revision.ts';
import { summaryProposal } from '../mails/summaryProposal.ts';
import { supplementReceipt } from '../mails/supplementReceipt.ts';
import { archiving, retraction } from '../mails/takenDown.ts';
import { sharedExpiries, termExpired } from '../mails/termExpired.ts';
import { withdrawal } from '../mails/withdrawal.ts';
import {
  invitedProject,
  invitedWhileAsked,
  invitedWhileLapsing,
  nominatedByWhom,
  nominator,
  remindedReviewers,
} from '../people.ts';
import { nothing } from '../sources.ts';
import { summaryOf, whyEnded, whyNotProcessed } from '../texts.ts';
import { everyKind } from './everyKind.ts';
import { applicant, type Load, theOffice, toApplicant, type Write } from './rows.ts';

const shared = everyKind({
  wants: (title) => ({
    nl: `wil het project ‘${title}’ aanmelden als koploper van het Zorgpact`,
    en: `wants to enter the project ‘${title}’ as a koploper (front runner) of the Zorgpact`,
  }),
  fields: koploperV1.fields,
  criteria: () => criteria.map((criterion) => kopgroepV1.criterionNames[criterion]),
});

export const koploperMails: MailTable<'koploper'> = {
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
  'partner-invited': shared['partner-invited'],
  'partner-removed': shared['partner-removed'],
  'partnership-confirmed': shared['partnership-confirmed'],
  'partnership-declined': shared['partnership-declined'],
  'application-submitted': [toApplicant('receipt', receipt, nothing)],
  'supplement-requested': shared['supplement-requested'],
  'supplement-extended': shared['supplement-extended'],
  'application-supplemented': [toApplicant('supplement-receipt', supplementReceipt(findingText), nothing)],
  'application-not-processed': [toApplicant('not-processed', notProcessed, whyNotProcessed)],
  'reviewers-assigned': shared['reviewers-assigned'],
  'reviewer-released': shared['reviewer-released'],
  'clarification-asked': shared['clarification-asked'],
  'clarification-answered': shared['clarification-answered'],
  'delay-announced': shared['delay-announced'],
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
  'application-lapsed': [toApplicantOrInvited('lapse', lapse(kopgroep.lapseMonths), invitedWhileLapsing)],
  'reminder-issued': [toApplicantOrInvited('reminder', reminder, invitedWhileAsked)],
  'term-expired': [toApplicant('term-expired', termExpired(sharedExpiries(englishNames.koploper)), nothing)],
  'deadline-warned': [
    row({
      template: 'decision-warning',
      receiver: 'office',
      when: ({ data }: Facts<'koploper', 'deadline-warned'>) => data.term === 'decision',
      load: nothing,
      to: theOffice,
      write: decisionWarning(koploperWaits),
    }),
    row({
      template: 'review-reminder',
      receiver: 'reviewers whose review is not in',
      when: ({ data }: Facts<'koploper', 'deadline-warned'>) => data.term === 'review',
      load: remindedReviewers,
      to: (_facts, people) => people,
      write: reviewReminder,
    }),
  ],
  'contact-changed': shared['contact-changed'],
  'notice-channel-chosen': shared['notice-channel-chosen'],
  'notice-undelivered': shared['notice-undelivered'],
};

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
