// To the applicant: the project is no longer shown, or shown as ended, and why.

import { button, heading, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { type Facts, publicPage } from '../caseFacts.ts';

const why = heading({ nl: 'Waarom?', en: 'Why?' });
const reply = paragraph({
  nl: 'Klopt dit volgens u niet, of heeft u een vraag? Antwoord dan op deze mail.',
  en: 'Do you think this is wrong, or do you have a question? Then reply to this message.',
});

export const retraction = (facts: Facts<'koploper', 'koploper-retracted'>, reason: string): Letter => ({
  subject: {
    nl: 'Uw project staat niet meer in het register',
    en: 'Your project is no longer in the register',
  },
  body: [
    paragraph({
      nl: `Wij hebben uw project ‘${facts.title}’ uit het openbare register gehaald. Op de pagina staat alleen nog dat het project is teruggetrokken.`,
      en: `We have taken your project ‘${facts.title}’ out of the public register. The page says only that the project was retracted.`,
    }),
    why,
    quote(reason),
    reply,
  ],
});

export const archiving = (facts: Facts<'koploper', 'koploper-archived'>, reason: string): Letter => ({
  subject: { nl: 'Uw project staat nu als afgerond', en: 'Your project is now shown as completed' },
  body: [
    paragraph({
      nl: `Uw project ‘${facts.title}’ staat niet meer in de lijst van koplopers. De pagina blijft te lezen en zegt dat het project is afgerond.`,
      en: `Your project ‘${facts.title}’ is no longer in the list of koplopers. The page can still be read and says that the project is completed.`,
    }),
    why,
    quote(reason),
    button(
      { nl: 'Bekijk de openbare pagina', en: 'View the public page' },
      publicPage(facts, facts.data.slug),
    ),
    reply,
  ],
});
