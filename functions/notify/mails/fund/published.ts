// To the applicant: the grant stands in the public register (23.2).
import type { Facts } from '../../caseFacts.ts';
import { type Letter, paragraph } from '../../letter.ts';
import { toTheRequest, whatNext } from './requestWords.ts';

export const published = (facts: Facts<'fund', 'grant-published'>): Letter => ({
  subject: { nl: 'Uw subsidie staat in het register', en: 'Your subsidy is in the register' },
  body: [
    paragraph({
      nl: `De subsidie voor het project ‘${facts.title}’ staat nu in het openbare register, met de samenvatting die iedereen kan lezen.`,
      en: `The subsidy for the project ‘${facts.title}’ is now in the public register, with the summary that everyone can read.`,
    }),
    whatNext,
    paragraph({
      nl: 'Laat ons in het loket weten wanneer uw project begint. Staat er in het register iets niet goed? Antwoord dan op deze mail.',
      en: 'Let us know in the counter when your project begins. Is something in the register not right? Then reply to this message.',
    }),
    toTheRequest(facts),
  ],
});
