// What stands around the words of every mail.

import type { Contact } from '../../../schemas/contact.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import type { Letter } from './letter.ts';

export const senderName = 'Zorgpact Loket';

export interface Framed {
  readonly language: Language;
  readonly subject: string;
  readonly heading: string;
  /** Which case it is about, as a line above the words. */
  readonly about: string;
  readonly greeting: string;
  readonly letter: Letter;
  readonly closing: string;
  readonly footer: string;
}

const greeting: Bilingual = { nl: 'Beste', en: 'Dear' };
const closing: Bilingual = { nl: 'Met vriendelijke groet,', en: 'Kind regards,' };
const footer: Bilingual = {
  nl: 'Dit bericht is automatisch verstuurd. Heeft u een vraag? Antwoord op deze mail en laat het onderwerp staan.',
  en: 'This message was sent automatically. Do you have a question? Reply to this message and leave the subject as it is.',
};

/** The case that a mail is about. */
export interface MailedCase {
  readonly caseNumber: string;
  /** Name of the project. */
  readonly title: string;
}

/** The letter in the language of its receiver, ready to be rendered. */
export function frame(
  { caseNumber, title }: MailedCase,
  letter: Letter,
  { language, name }: Pick<Contact, 'language' | 'name'>,
): Framed {
  return {
    language,
    subject: `${caseNumber}: ${letter.subject[language]} (${title})`,
    heading: letter.subject[language],
    about: `${caseNumber} · ${title}`,
    greeting: `${greeting[language]} ${name},`,
    letter,
    closing: closing[language],
    footer: footer[language],
  };
}
