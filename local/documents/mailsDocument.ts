// docs/generated/mails.md and fund-mails.md: who gets which mail on which event, from the mail tables themselves.
import type { ApplicantNotices } from '../../domain/case/notices.ts';
import { applicantNotices as fundNotices } from '../../domain/fund/notices.ts';
import { applicantNotices } from '../../domain/koploper/notices.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { mailTables } from '../../functions/notify/mailTable.ts';
import type { Language } from '../../schemas/text.ts';
import { type SampleLetter, sampleFundLetters, sampleLetters } from './mailSamples.ts';
import { generatedNote, table } from './markdown.ts';

const typed = { title: 'STRONG', name: 'Noor Voorbeeld', text: '…' };

function subjects(letters: readonly SampleLetter<string>[], wanted: MailRow, language: Language): string {
  const found = letters.filter(({ row }) => row === wanted).map(({ letter }) => letter.subject[language]);
  return [...new Set(found)].join('<br>');
}

export const mailsDocument = async (): Promise<string> =>
  documentOf('Mails', mailTables.koploper, applicantNotices, await sampleLetters('nl', typed));

export const fundMailsDocument = async (): Promise<string> =>
  documentOf(
    'Mails about a request to the fund',
    mailTables.fund,
    fundNotices,
    await sampleFundLetters('nl', typed),
  );

/** Every subject that the data of the event can bring. */
function documentOf(
  title: string,
  mails: object,
  notices: ApplicantNotices,
  letters: readonly SampleLetter<string>[],
): string {
  const events = Object.entries(mails) as [string, readonly MailRow[]][];
  const rows = events.flatMap(([event, ofEvent]) =>
    ofEvent.map((row) => [
      `\`${event}\``,
      row.receiver,
      `\`${row.template}\``,
      subjects(letters, row, 'nl'),
      subjects(letters, row, 'en'),
      notices[event] === row.template ? 'yes' : '–',
    ]),
  );
  return [
    `# ${title}`,
    generatedNote,
    'Every subject begins with the case number and ends with the name of the project. A receiver gets a mail once, however often its event comes. Nobody gets a mail about a case in which they have a conflict of interest.',
    '"By post too": an applicant who wants paper gets no mail. The office gets this letter instead, with a note to whom to post it, and the notice stands on the case as undelivered until the office says that it went.',
    'Beside these, `notice-resolved` by mail sends the mail that did not arrive once more, to its receiver alone, at the address of now, with a note on the term that holds; by post it sends nothing.',
    table(['event', 'receiver', 'template', 'subject (Dutch)', 'subject (English)', 'by post too'], rows),
  ].join('\n\n');
}
