// Rows to the receivers that most mails go to.

import type { Letter } from '../../ui/mail/letter.ts';
import type { CaseFacts, Receiver } from '../caseFacts.ts';
import { type MailRow, row } from '../mailRow.ts';
import type { Sources } from '../sources.ts';

export type Load<Of, Loaded> = (sources: Sources, facts: Of) => Promise<Loaded>;
export type Write<Of, Loaded> = (facts: Of, loaded: Loaded) => Letter;

export const applicant = (facts: CaseFacts): readonly Receiver[] =>
  facts.applicant ? [facts.applicant] : [];
export const theOffice = ({ office }: CaseFacts): readonly Receiver[] => [office];

export const toApplicant = <Of extends CaseFacts, Loaded>(
  template: string,
  write: Write<Of, Loaded>,
  load: Load<Of, Loaded>,
): MailRow<Of> => row({ template, receiver: 'applicant', load, to: applicant, write });
