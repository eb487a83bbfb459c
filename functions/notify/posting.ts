// An applicant who wants paper gets no mail: the office gets the letter to print, under a note to whom it goes.

import { type Block, type Letter, paragraph, quote } from '../ui/mail/letter.ts';
import type { Receiver } from './caseFacts.ts';

/** In the language of the applicant, who will read it; the note is in that of the office. */
export function toBePosted(
  letter: Letter,
  applicant: Receiver,
  office: Receiver,
): { readonly to: Receiver; readonly letter: Letter } {
  const { name, language } = applicant;
  return {
    to: { ...office, language },
    letter: {
      ...letter,
      body: [
        quote(note(applicant), office.language),
        paragraph({ nl: `Beste ${name},`, en: `Dear ${name},` }),
        ...letter.body.map(onPaper),
      ],
    },
  };
}

const note = ({ name, postalAddress }: Receiver): string =>
  [
    'Aan het programmabureau. Deze aanvrager krijgt berichten per post. Druk deze brief af en stuur hem aan:',
    '',
    name,
    postalAddress ?? '(Er staat nog geen postadres in de zaak. Vraag het de aanvrager.)',
    '',
    'Noteer daarna in de zaak op welke dag de brief op de post ging. Tot dan geldt het bericht als niet bezorgd.',
  ].join('\n');

/** What cannot be pressed on paper is written out. */
const onPaper = (block: Block): Block =>
  block.kind === 'button'
    ? paragraph({ nl: `${block.label.nl}: ${block.address}`, en: `${block.label.en}: ${block.address}` })
    : block;
