// One row of the mail table: which mail, to whom, what is read for it, and what it says.

import type { EventName } from '../../events/types.ts';
import type { CaseKindName } from '../../schemas/case.ts';
import type { Letter } from '../ui/mail/letter.ts';
import type { CaseFacts, Facts, Receiver } from './caseFacts.ts';
import type { Sources } from './sources.ts';

/** Whoever can get a mail, in words that the generated documentation shows. */
export type ReceiverWord =
  | 'applicant'
  | 'applicant, or the invited project before it accepts'
  | 'invited project'
  | 'nominator'
  | 'invited partner'
  | 'assigned reviewers'
  | 'reviewers whose review is not in'
  | 'released reviewer'
  | 'office';

export interface MailRow<Of extends CaseFacts = CaseFacts, Loaded = unknown> {
  /** Part of the ledger's key: never renamed. */
  readonly template: string;
  readonly receiver: ReceiverWord;
  /** Absent: always. */
  when?(facts: Of): boolean;
  load(sources: Sources, facts: Of): Promise<Loaded>;
  to(facts: Of, loaded: Loaded): readonly Receiver[];
  write(facts: Of, loaded: Loaded): Letter;
}

/** Declares a row: what is loaded types what is written. */
export const row = <Of extends CaseFacts, Loaded>(definition: MailRow<Of, Loaded>): MailRow<Of> => definition;

/** By event. An event of which nobody gets a mail is not in it. */
export type MailTable<Kind extends CaseKindName> = {
  readonly [Event in Exclude<EventName<Kind>, 'notice-resolved'>]?: readonly MailRow<Facts<Kind, Event>>[];
};
