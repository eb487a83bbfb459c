// To the applicant: the grant may be read by everyone from now on (23.2).

import { button, type Letter, paragraph } from '../../../ui/mail/letter.ts';
import { type Facts, publicGrantPage } from '../../caseFacts.ts';
import { toTheRequest, whatNext } from './requestWords.ts';

export const published = (facts: Facts<'fund', 'grant-published'>): Letter => ({
  subject: { nl: 'Uw subsidie is openbaar', en: 'Your subsidy is public' },
  body: [
    paragraph({
      nl: `De subsidie voor het project ‘${facts.title}’ staat nu in het openbare register, met de samenvatting uit uw aanvraag. Iedereen kan de pagina lezen.`,
      en: `The subsidy for the project ‘${facts.title}’ now stands in the public register, with the summary from your request. Everyone can read the page.`,
    }),
    button(
      { nl: 'Bekijk de openbare pagina', en: 'View the public page' },
      publicGrantPage(facts, facts.data.slug),
    ),
    whatNext,
    paragraph({
      nl: 'Laat ons in het loket weten wanneer uw project begint. Klopt er iets niet op de openbare pagina? Antwoord dan op deze mail.',
      en: 'Let us know in the counter when your project begins. Is something on the public page not right? Then reply to this message.',
    }),
    toTheRequest(facts),
  ],
});
