// To the applicant, once a year: does the page still hold? And the receipt of a yes.
import { kopgroep } from '../../../schemas/programmes/kopgroep.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { received } from './evidence.ts';

export function confirmationRequest(facts: Facts<'koploper', 'confirmation-asked'>): Letter {
  const due = fullDay(facts.data.due);
  return {
    subject: { nl: 'Klopt uw pagina nog?', en: 'Does your page still hold?' },
    body: [
      paragraph({
        nl: `Uw project ‘${facts.title}’ staat in het openbare register. Elk jaar vragen wij u of alles nog klopt.`,
        en: `Your project ‘${facts.title}’ is in the public register. Every year we ask you whether all still holds.`,
      }),
      paragraph({
        nl: `Lees de pagina en laat het ons weten, liefst uiterlijk op ${due.nl}. Klopt alles? Dan is één klik genoeg. Klopt iets niet meer? Stel dan een nieuwe versie voor.`,
        en: `Read the page and let us know, preferably by ${due.en}. Does all hold? Then one click is enough. Does something no longer hold? Then propose a new version.`,
      }),
      button({ nl: 'Bekijk en bevestig uw pagina', en: 'View and confirm your page' }, ownCases(facts)),
      paragraph({
        nl: 'Antwoordt u niet, dan blijft de pagina staan. Lezers zien er wanneer u haar voor het laatst bevestigde.',
        en: 'If you do not answer, the page stays. Readers see on it when you last confirmed it.',
      }),
    ],
  };
}

export const confirmationReceipt = (facts: Facts<'koploper', 'koploper-confirmed'>): Letter => ({
  subject: { nl: 'Dank u: uw pagina klopt nog', en: 'Thank you: your page still holds' },
  body: [
    paragraph({
      nl: `U heeft bevestigd dat de pagina van uw project ‘${facts.title}’ nog klopt. De datum komt op de pagina te staan. Dit is uw ontvangstbevestiging.`,
      en: `You have confirmed that the page of your project ‘${facts.title}’ still holds. The date will be shown on the page. This is your receipt.`,
    }),
    ...received(facts),
    paragraph({
      nl: `Over ${kopgroep.confirmationMonths} maanden vragen wij het u weer. Verandert er eerder iets? Stel dan zelf een nieuwe versie voor.`,
      en: `In ${kopgroep.confirmationMonths} months we will ask you again. Does something change before that? Then propose a new version yourself.`,
    }),
    button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
  ],
});
