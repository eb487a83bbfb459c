// One mail of every row of the mail table in each of its variants, as bytes.
import type { KoploperEvent } from '../../events/types.ts';
import type { Receiver } from '../../functions/notify/caseFacts.ts';
import { mimeOf } from '../../functions/notify/deliver.ts';
import type { MailRow } from '../../functions/notify/mailRow.ts';
import { sampleLetters } from '../../local/documents/mailSamples.ts';
import type { Typed } from '../../local/documents/mailSources.ts';
import type { Language } from '../../schemas/text.ts';

export const sender = 'zorgpact@loket.example.nl';

export interface SampleMail {
  readonly event: KoploperEvent;
  readonly row: MailRow;
  readonly to: Receiver;
  readonly mime: Uint8Array;
}

/** Data may be given in place of the example of its event. */
export async function sampleMails(
  language: Language,
  typed: Typed,
  instead: Partial<Record<KoploperEvent, object>> = {},
): Promise<SampleMail[]> {
  const letters = await sampleLetters(language, typed, instead);
  return letters.map(({ event, row, facts, to, letter }) => ({
    event,
    row,
    to,
    mime: mimeOf(sender, facts, letter, to),
  }));
}
