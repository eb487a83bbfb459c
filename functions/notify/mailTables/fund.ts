// Who gets which mail on which event of a request to the fund. Letters that only the fund sends stand in `mails/fund`.
import { findingText } from '../../../domain/fund/findingTexts.ts';
import { regulationOf } from '../../../domain/fund/regulationOf.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import { rif } from '../../../schemas/programmes/rif.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { CaseFacts, Facts } from '../caseFacts.ts';
import type { KindWords } from '../kindWords.ts';
import { type MailTable, row } from '../mailRow.ts';
import { reviewReminder } from '../mails/deadline.ts';
import { amendmentReceipt, amendmentRequest } from '../mails/fund/amendment.ts';
import { officeWarning } from '../mails/fund/deadline.ts';
import { decision } from '../mails/fund/decision.ts';
import { hearingOffer, hearingReceipt } from '../mails/fund/hearing.ts';
import { objectionDecision, objectionReceipt } from '../mails/fund/objection.ts';
import { pledgeRestated } from '../mails/fund/pledgeRestated.ts';
import { finalReceipt, progressReceipt, startReceipt } from '../mails/fund/project.ts';
import { published } from '../mails/fund/published.ts';
import { receipt } from '../mails/fund/receipt.ts';
import { settlement } from '../mails/fund/settlement.ts';
import { signed } from '../mails/fund/signed.ts';
import { expiries, reminder } from '../mails/fund/terms.ts';
import { draftLapsed } from '../mails/lapse.ts';
import { supplementReceipt } from '../mails/supplementReceipt.ts';
import { termExpired } from '../mails/termExpired.ts';
import { caseWithdrawn } from '../mails/withdrawal.ts';
import { invitedPartner, partnerOf, remindedReviewers } from '../people.ts';
import { nothing } from '../sources.ts';
import { whyObjectionDecided, whySettled } from '../texts.ts';
import { everyKind } from './everyKind.ts';
import { theOffice, toApplicant } from './rows.ts';

const words: KindWords = {
  wants: (title) => ({
    nl: `wil voor het project ‘${title}’ subsidie aanvragen bij het regionaal investeringsfonds mbo`,
    en: `wants to ask the regional investment fund for vocational education for a subsidy for the project ‘${title}’`,
  }),
  fields: fundV1.fields,
  criteria: criteriaNames,
};
const shared = everyKind(words);

export const fundMails: MailTable<'fund'> = {
  'partner-invited': shared['partner-invited'],
  'pledge-restated': [
    row({
      template: 'partner-invitation',
      receiver: 'invited partner',
      load: partnerOf,
      to: invitedPartner,
      write: pledgeRestated(words),
    }),
  ],
  'partner-removed': shared['partner-removed'],
  'partnership-confirmed': shared['partnership-confirmed'],
  'partnership-declined': shared['partnership-declined'],
  'request-signed': [toApplicant('signed', signed, nothing)],
  'request-submitted': [toApplicant('receipt', receipt, nothing)],
  'supplement-requested': shared['supplement-requested'],
  'supplement-extended': shared['supplement-extended'],
  'request-supplemented': [toApplicant('supplement-receipt', supplementReceipt(findingText), nothing)],
  'reviewers-assigned': shared['reviewers-assigned'],
  'reviewer-released': shared['reviewer-released'],
  'clarification-asked': shared['clarification-asked'],
  'clarification-answered': shared['clarification-answered'],
  'hearing-offered': [toApplicant('hearing-offer', hearingOffer, nothing)],
  'hearing-answered': [toApplicant('hearing-receipt', hearingReceipt, nothing)],
  'amendment-allowed': [toApplicant('amendment-request', amendmentRequest, nothing)],
  'request-amended': [toApplicant('amendment-receipt', amendmentReceipt, nothing)],
  'delay-announced': shared['delay-announced'],
  'decision-released': [toApplicant('decision', decision, nothing)],
  'grant-published': [toApplicant('published', published, nothing)],
  'project-started': [toApplicant('start-receipt', startReceipt, nothing)],
  'progress-reported': [toApplicant('progress-receipt', progressReceipt, nothing)],
  'final-reported': [toApplicant('final-receipt', finalReceipt, nothing)],
  'grant-settled': [toApplicant('settlement', settlement, whySettled)],
  'objection-filed': [toApplicant('objection-receipt', objectionReceipt, nothing)],
  'objection-decided': [toApplicant('objection-decision', objectionDecision, whyObjectionDecided)],
  'request-withdrawn': [toApplicant('withdrawal', caseWithdrawn, nothing)],
  'request-lapsed': [toApplicant('lapse', lapse, nothing)],
  'reminder-issued': [toApplicant('reminder', reminder, nothing)],
  'term-expired': [toApplicant('term-expired', termExpired(expiries), nothing)],
  'deadline-warned': [
    row({
      template: 'decision-warning',
      receiver: 'office',
      when: ({ data }: Facts<'fund', 'deadline-warned'>) => data.term !== 'review',
      load: nothing,
      to: theOffice,
      write: officeWarning,
    }),
    row({
      template: 'review-reminder',
      receiver: 'reviewers whose review is not in',
      when: ({ data }: Facts<'fund', 'deadline-warned'>) => data.term === 'review',
      load: remindedReviewers,
      to: (_facts, people) => people,
      write: reviewReminder,
    }),
  ],
  'contact-changed': shared['contact-changed'],
  'notice-channel-chosen': shared['notice-channel-chosen'],
  'notice-undelivered': shared['notice-undelivered'],
};

function lapse(facts: Facts<'fund', 'request-lapsed'>) {
  return draftLapsed(facts, rif.lapseMonths);
}

function criteriaNames({ head: { aggregate } }: CaseFacts): readonly Bilingual[] {
  if (aggregate.kind !== 'fund' || aggregate.category === undefined) return [];
  return regulationOf(aggregate).categories[aggregate.category].criteria.map(({ name }) => name);
}
