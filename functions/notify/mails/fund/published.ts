// To the applicant: the grant may be read by everyone from now on (23.2).
import type { Facts } from '../../caseFacts.ts';
import { type Letter, paragraph } from '../../letter.ts';
import { toTheRequest, whatNext } from './requestWords.ts';

export const published = (facts: Facts<'fund', 'grant-published'>): Letter => ({
  subject: { nl: 'Uw subsidie wordt openbaar', en: 'Your subsidy becomes public' },
  body: [
    paragraph({
      nl: `De subsidie voor het project ‘${facts.title}’ is vrijgegeven voor het openbare register, met de samenvatting uit uw aanvraag.`,
      en: `The subsidy for the project ‘${facts.title}’ has been released for the public register, with the summary from your request.`,
    }),
    whatNext,
    paragraph({
      nl: 'Laat ons in het loket weten wanneer uw project begint. Klopt er iets niet in die samenvatting? Antwoord dan op deze mail.',
      en: 'Let us know in the counter when your project begins. Is something in that summary not right? Then reply to this message.',
    }),
    toTheRequest(facts),
  ],
});
