// One mail to one receiver, once: claim it in the ledger, hand it over, mark it.

import { type LedgerEntry, ledgerTag } from '../platform/mailLedger.ts';
import { frame, senderName } from '../ui/mail/frame.ts';
import type { Letter } from '../ui/mail/letter.ts';
import { renderText } from '../ui/mail/renderText.ts';
import type { CaseFacts, Receiver } from './caseFacts.ts';
import type { NotifyDeps } from './deps.ts';
import { composeMime, sha256 } from './mime.ts';
import { renderHtml } from './renderHtml.tsx';

/** Nobody knows yet whether the mail went out: the message comes back until its claim is marked or has grown old. */
class UncertainClaim extends Error {
  override readonly name = 'UncertainClaim';
}

/** Answers whether this call sent it. Throws when it must be tried again. */
export async function deliver(
  { ledger, mailer, now }: Pick<NotifyDeps, 'ledger' | 'mailer' | 'now'>,
  entry: LedgerEntry,
  to: Receiver,
  mime: Uint8Array,
): Promise<boolean> {
  const claim = await ledger.claim(entry, now(), sha256(mime));
  if (claim.state === 'sent') return false;
  if (claim.state === 'uncertain') throw new UncertainClaim();
  const handover = await mailer.send({ to: to.email, mime, tag: ledgerTag(entry) });
  if (!handover.accepted) {
    await ledger.release(entry, claim.attempt);
    throw handover.cause;
  }
  await ledger.markSent(entry, now(), handover.messageId);
  return true;
}

/** The letter as bytes, in the receiver's language; all mails of a case are one conversation. */
export function mimeOf(from: string, facts: CaseFacts, letter: Letter, to: Receiver): Uint8Array {
  const framed = frame(facts, letter, to);
  return composeMime({
    from: { name: senderName, address: from },
    replyTo: { name: facts.office.name, address: facts.office.email },
    to: { name: to.name, address: to.email },
    subject: framed.subject,
    language: framed.language,
    text: renderText(framed),
    html: renderHtml(framed),
    date: facts.time,
    conversation: `<${facts.caseNumber}@${from.slice(from.lastIndexOf('@') + 1)}>`,
  });
}
