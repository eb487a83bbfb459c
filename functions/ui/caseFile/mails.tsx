// The mails about a case as the ledger has them: what, to whom by role, when, and what became of it.
import type { CaseFile, FiledMail, MailReceiver } from '../../../schemas/caseFile.ts';
import { fullMoment } from '../dates.ts';
import { DataTable } from '../parts/dataTable.tsx';
import { Frame } from './frame.tsx';

const receivers: Readonly<Record<MailReceiver, string>> = {
  applicant: 'aanvrager',
  partner: 'partner',
  nominee: 'genomineerd project',
  reviewer: 'beoordelaar',
  office: 'programmabureau',
  employee: 'medewerker',
};

export const mailsPage = ({ view, mails }: CaseFile) => (
  <Frame number={view.number} title="De berichten">
    {mails.length === 0 ? (
      <p>Er is geen bericht verstuurd.</p>
    ) : (
      <DataTable
        caption="In de volgorde van waar zij over gaan"
        columns={[
          { name: 'Over' },
          { name: 'Soort' },
          { name: 'Aan' },
          { name: 'Verstuurd' },
          { name: 'Daarna' },
        ]}
        rows={mails.map((mail) => [
          <a href={`verloop.html#stap-${mail.event}`}>
            {mail.event}. {mail.title.nl}
          </a>,
          <code>{mail.template}</code>,
          receivers[mail.receiver],
          mail.sentAt === undefined ? 'nog niet' : fullMoment(mail.sentAt).nl,
          fate(mail),
        ])}
      />
    )}
  </Frame>
);

function fate({ deliveredAt, failedAt }: FiledMail): string {
  if (failedAt !== undefined) return `kwam niet aan (${fullMoment(failedAt).nl})`;
  return deliveredAt === undefined ? 'niets bekend' : `afgeleverd op ${fullMoment(deliveredAt).nl}`;
}
