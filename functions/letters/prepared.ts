// The letter that an event prepared: a sealed text of the case under the event's number.
import { letterText } from '../../domain/fund/letter/letterHash.ts';
import type { Envelope } from '../../events/envelope.ts';
import { letterDocument } from '../../schemas/fund/letterDocument.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { PreparedLetter } from './letters.ts';

/** Reads may lag behind the event by a moment; the message comes back. */
export class TooEarly extends Error {
  override readonly name = 'TooEarly';
}

/** Throws `TooEarly` when the text is not there, `Unusable` when it is no letter of this case. */
export async function preparedLetter(
  cases: Pick<CaseStore, 'text'>,
  { subject, sequence }: Pick<Envelope, 'subject' | 'sequence'>,
): Promise<PreparedLetter> {
  const text = await cases.text(subject, letterText(Number(sequence)));
  if (!text) throw new TooEarly();
  const { success, data } = letterDocument.safeParse(text.body);
  if (!success || data.caseNumber !== subject) throw new Unusable('the text is no letter of this case');
  return { caseNumber: subject, document: data };
}
