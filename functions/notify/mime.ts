// A mail as it goes over the wire: one text twice, as plain text and as HTML, under headers that only we write. Written out
// here because a general MIME composer brings attachments, downloads and the names of all file types with it.
import { createHash } from 'node:crypto';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { Language } from '../../schemas/text.ts';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface MimeMail {
  readonly from: Mailbox;
  /** Where an answer goes: to people who read it. */
  readonly replyTo: Mailbox;
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
export function composeMime(mail: MimeMail): Uint8Array {
  const fingerprint = sha256(`${mail.text}\n${mail.html}`).slice(0, 32);
  // Quoted-printable never writes `=_`, so no text can hold the boundary.
  const boundary = `=_${fingerprint}`;
  const lines = [
    `From: ${mailbox(mail.from)}`,
    `Reply-To: ${mailbox(mail.replyTo)}`,
    `To: ${mailbox(mail.to)}`,
    `Subject: ${readable(mail.subject, plainSubject)}`,
    `Date: ${new Date(mail.date).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${fingerprint}.${mail.conversation.slice(1)}`,
    `In-Reply-To: ${mail.conversation}`,
    `References: ${mail.conversation}`,
    'Auto-Submitted: auto-generated',
    `Content-Language: ${mail.language}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...part('text/plain', mail.text),
    `--${boundary}`,
    ...part('text/html', mail.html),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'ascii');
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const part = (type: string, content: string): string[] => [
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  wrap(encode(content.replaceAll(/\r\n|\r|\n/g, '\r\n')), 76),
];

function mailbox({ name, address }: Mailbox): string {
  if (!/^[!-~]+@[!-~]+$/.test(address) || /[<>,;:"()[\]\\]/.test(address)) {
    throw new Error('this is no address a header can hold');
  }
  return `${readable(name, plainName)}\r\n <${address}>`;
}

/** What may stand in a header as it is: in a subject, words of ASCII that do not look encoded; in a name, letters and digits. */
const plainSubject = /^(?!.*=\?)[!-~]+( [!-~]+)*$/;
const plainName = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/;

/** A text as a header holds it: encoded (RFC 2047) unless it is short and plain. Control characters become blanks. */
function readable(text: string, plain: RegExp): string {
  const oneLine = text.replaceAll(/\p{Cc}+/gu, ' ');
  return oneLine.length <= 64 && plain.test(oneLine) ? oneLine : encodedWords(oneLine).join('\r\n ');
}

/** Words that leave room for the name of the header on a line of 76, none of which ends within a character. */
function encodedWords(text: string): string[] {
  const chunks = [''];
  for (const character of text) {
    const longer = `${chunks.at(-1)}${character}`;
    if (Buffer.byteLength(longer) > 39) chunks.push(character);
    else chunks[chunks.length - 1] = longer;
  }
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString('base64')}?=`);
}
