// To the applicant: a new version of the public page came in; it is shown now.

import { type Block, button, heading, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, ownCases, publicPage } from '../caseFacts.ts';
import { received } from './evidence.ts';

export const revisionReceipt = (facts: Facts<'koploper', 'revision-proposed'>): Letter => ({
  subject: { nl: 'Wij hebben uw nieuwe versie ontvangen', en: 'We have received your new version' },
  body: [
    paragraph({
      nl: `U stelt een nieuwe versie voor van de openbare pagina van het project ‘${facts.title}’. Die is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `You propose a new version of the public page of the project ‘${facts.title}’. It has arrived. This is your receipt.`,
    }),
    ...received(facts, facts.data.revision),
    heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
    paragraph({
      nl: 'Een medewerker leest de tekst en kijkt of er geen persoonsgegevens in staan. Tot die tijd blijft de pagina zoals zij is. U krijgt bericht zodra de nieuwe versie er staat.',
      en: 'A member of our staff reads the text and checks that it holds no personal data. Until then the page stays as it is. You will hear from us as soon as the new version is shown.',
    }),
    button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
  ],
});

export const revisionPublished = (facts: Facts<'koploper', 'revision-published'>): Letter => ({
  subject: { nl: 'De nieuwe versie van uw pagina staat er', en: 'The new version of your page is shown' },
  body: [
    paragraph({
      nl: `De nieuwe versie van de pagina van uw project ‘${facts.title}’ staat in het openbare register.`,
      en: `The new version of the page of your project ‘${facts.title}’ is in the public register.`,
    }),
    ...toThePage(facts),
    paragraph({
      nl: 'Staat er iets niet goed? Antwoord dan op deze mail.',
      en: 'Is something not right? Then reply to this message.',
    }),
  ],
});

function toThePage(facts: Facts<'koploper', 'revision-published'>): readonly Block[] {
  const { slug } = facts.head.aggregate;
  if (slug === undefined) return [];
  return [button({ nl: 'Bekijk de openbare pagina', en: 'View the public page' }, publicPage(facts, slug))];
}
