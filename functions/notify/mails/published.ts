// To the applicant: the project stands in the public register.

import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, publicPage } from '../caseFacts.ts';

export function published(facts: Facts<'koploper', 'koploper-published'>): Letter {
  return {
    subject: { nl: 'Uw project staat in het register', en: 'Your project is in the register' },
    body: [
      paragraph({
        nl: `Gefeliciteerd! Uw project ‘${facts.title}’ staat nu als koploper in het openbare register. Iedereen kan de pagina lezen.`,
        en: `Congratulations! Your project ‘${facts.title}’ is now listed as a koploper in the public register. Everyone can read the page.`,
      }),
      button(
        { nl: 'Bekijk de openbare pagina', en: 'View the public page' },
        publicPage(facts, facts.data.slug),
      ),
      paragraph({
        nl: 'Staat er iets niet goed? Antwoord dan op deze mail.',
        en: 'Is something not right? Then reply to this message.',
      }),
    ],
  };
}
