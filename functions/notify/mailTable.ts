// Who gets which mail on which event, for every kind of case. The applicant is mailed on what concerns the applicant, never on
// internal moves; the office is mailed only on what its queue cannot wait for. A notice that is resolved has no mail of its own:
// the one that did not arrive goes out again.
import type { CaseKindName } from '../../schemas/case.ts';
import type { MailRow, MailTable } from './mailRow.ts';
import { fundMails } from './mailTables/fund.ts';
import { koploperMails } from './mailTables/koploper.ts';

export const mailTables: { readonly [Kind in CaseKindName]: MailTable<Kind> } = {
  koploper: koploperMails,
  fund: fundMails,
};

/** The rows of an event, which may be none. */
export const rowsOf = (kind: CaseKindName, event: string): readonly MailRow[] => {
  const table = mailTables[kind] as Readonly<Record<string, readonly MailRow[] | undefined>>;
  return table[event] ?? [];
};
