// A mail as it goes over the wire, made by nodemailer's MIME tree (without its transports and composer, which a function
// that hands raw mail to SES does not need).
import { createHash } from 'node:crypto';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Language } from '../../schemas/text.ts';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface MimeMail {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly language: Language;
  readonly text: string;
  readonly html: string;
  /** Message id that all mails of one conversation refer to, with its angle brackets. */
  readonly conversation: string;
  /** The moment the mail is about (UTC), so that a repeat gives the same bytes; SES writes a Date of its own. */
  readonly date: string;
}

/** The same mail gives the same bytes. Message-ID is left to SES, which replaces it anyway. Throws on an address no header can hold. */
export async function composeMime(mail: MimeMail): Promise<Uint8Array> {
  const fingerprint = sha256(`${mail.text}\n${mail.html}`).slice(0, 32);
  const root = new MimeNode('multipart/alternative', { baseBoundary: fingerprint, newline: 'win' });
  root.setHeader({
    from: mailbox(mail.from),
    'reply-to': mailbox(mail.from),
    to: mailbox(mail.to),
    subject: mail.subject,
    date: new Date(mail.date).toUTCString().replace('GMT', '+0000'),
    'message-id': `<${fingerprint}.${mail.conversation.slice(1)}`,
    'in-reply-to': mail.conversation,
    references: mail.conversation,
    'auto-submitted': 'auto-generated',
    'content-language': mail.language,
  });
  root.createChild('text/plain; charset=utf-8').setContent(mail.text);
  root.createChild('text/html; charset=utf-8').setContent(mail.html);
  return await root.build();
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

function mailbox({ name, address }: Mailbox): Mailbox[] {
  if (!/^[!-~]+@[!-~]+$/.test(address) || /[<>,;:"()[\]\\]/.test(address)) {
    throw new Error('this is no address a header can hold');
  }
  return [{ name, address }];
}
