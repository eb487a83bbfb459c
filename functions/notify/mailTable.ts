// Who gets which mail on which event. The applicant is mailed on what concerns the applicant, never on internal moves; the
// office sees withdrawals and answers in its queue and gets none.
import type { KoploperEvent } from '../../events/types.ts';
import type { Partner } from '../../schemas/partner.ts';
import type { CaseFacts, Facts, Receiver } from './caseFacts.ts';
import type { Letter } from './letter.ts';
import { decision } from './mails/decision.ts';
import { partnerConfirmed, partnerDeclined } from './mails/partnerAnswer.ts';
import { partnerInvitation } from './mails/partnerInvitation.ts';
import { published } from './mails/published.ts';
import { receipt } from './mails/receipt.ts';
import { reviewAssignment } from './mails/reviewAssignment.ts';
import { summaryProposal } from './mails/summaryProposal.ts';
import { supplementReceipt } from './mails/supplementReceipt.ts';
import { supplementRequest } from './mails/supplementRequest.ts';
import { withdrawal } from './mails/withdrawal.ts';
import {
  nothing,
  partnerOf,
  preparedDecision,
  reviewersOf,
  type Sources,
  summaryOf,
  supplementItemsOf,
} from './sources.ts';

export interface MailRow<Of extends CaseFacts = CaseFacts, Loaded = unknown> {
  /** Part of the ledger's key: never renamed. */
  readonly template: string;
  load(sources: Sources, facts: Of): Promise<Loaded>;
  to(facts: Of, loaded: Loaded): readonly Receiver[];
  write(facts: Of, loaded: Loaded): Letter;
}

export const mailTable: { readonly [Event in KoploperEvent]?: readonly MailRow<Facts<Event>>[] } = {
  'partner-invited': [
    row({ template: 'partner-invitation', load: partnerOf, to: invited, write: partnerInvitation }),
  ],
  'partnership-confirmed': [
    row({ template: 'partner-confirmed', load: partnerOf, to: applicant, write: partnerConfirmed }),
  ],
  'partnership-declined': [
    row({ template: 'partner-declined', load: partnerOf, to: applicant, write: partnerDeclined }),
  ],
  'application-submitted': [row({ template: 'receipt', load: nothing, to: applicant, write: receipt })],
  'supplement-requested': [
    row({ template: 'supplement-request', load: supplementItemsOf, to: applicant, write: supplementRequest }),
  ],
  'application-supplemented': [
    row({ template: 'supplement-receipt', load: nothing, to: applicant, write: supplementReceipt }),
  ],
  'reviewers-assigned': [
    row({
      template: 'review-assignment',
      load: reviewersOf,
      to: (_facts, people) => people,
      write: reviewAssignment,
    }),
  ],
  'decision-released': [
    row({ template: 'decision', load: preparedDecision, to: applicant, write: decision }),
  ],
  'summary-proposed': [
    row({ template: 'summary-proposal', load: summaryOf, to: applicant, write: summaryProposal }),
  ],
  'koploper-published': [row({ template: 'published', load: nothing, to: applicant, write: published })],
  'application-withdrawn': [row({ template: 'withdrawal', load: nothing, to: applicant, write: withdrawal })],
};

/** Declares a row: what is loaded types what is written. */
function row<Of extends CaseFacts, Loaded>(definition: MailRow<Of, Loaded>): MailRow<Of> {
  return definition;
}

function applicant(facts: CaseFacts): readonly Receiver[] {
  return facts.applicant ? [facts.applicant] : [];
}

function invited(_facts: CaseFacts, partner: Partner): readonly Receiver[] {
  const { id, contactName, contactEmail, language, name } = partner;
  return contactEmail === undefined ? [] : [{ id, name: contactName ?? name, email: contactEmail, language }];
}
