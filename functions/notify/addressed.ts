// From a row of the mail table to finished letters, each with whom it goes to in the end.
import type { Envelope } from '../../events/envelope.ts';
import type { Letter } from '../ui/mail/letter.ts';
import { sentAgain } from './again.ts';
import type { Receiver } from './caseFacts.ts';
import { channelAt } from './history.ts';
import type { MailRow, ReceiverWord } from './mailRow.ts';
import type { Occasion } from './occasion.ts';
import { toBePosted } from './posting.ts';
import type { Sources } from './sources.ts';

export interface Mail {
  readonly to: Receiver;
  readonly letter: Letter;
}

const asApplicant: readonly ReceiverWord[] = [
  'applicant',
  'applicant, or the invited project before it accepts',
];

/** `event` calls for the mails now; with a notice that goes out again, its occasion is an earlier one. */
export async function mailsOf(
  sources: Sources,
  { facts, resolved }: Occasion,
  row: MailRow,
  event: Envelope,
): Promise<readonly Mail[]> {
  const { applicant, office } = facts;
  const loaded = await row.load(sources, facts);
  const receivers = row.to(facts, loaded).filter(({ id }) => !resolved || id === resolved.receiver);
  const written = row.write(facts, loaded);
  const letter = resolved ? sentAgain(written, facts, resolved, event.time) : written;
  const mails: Mail[] = [];
  for (const to of receivers) {
    const noticed = applicant && to.id === applicant.id && asApplicant.includes(row.receiver);
    const byPost =
      noticed && (await channelAt(sources, facts.head.aggregate, Number(event.sequence))) === 'post';
    mails.push(byPost ? toBePosted(letter, applicant, office) : { to, letter });
  }
  return mails;
}
