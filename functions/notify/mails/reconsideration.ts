// Having a decision looked at again: the receipt of the request.

import { button, heading, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { received } from './evidence.ts';
import { termInWords } from './term.ts';

export const reconsiderationReceipt = (facts: Facts<'koploper', 'reconsideration-requested'>): Letter => ({
  subject: {
    nl: 'Wij hebben uw verzoek om heroverweging ontvangen',
    en: 'We have received your request for reconsideration',
  },
  body: [
    paragraph({
      nl: `U vraagt ons om het besluit over het project ‘${facts.title}’ opnieuw te bekijken. Uw verzoek is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `You ask us to look again at the decision on the project ‘${facts.title}’. Your request has arrived. This is your receipt.`,
    }),
    ...received(facts, facts.data.grounds),
    ...(facts.data.late ? [late] : []),
    heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
    paragraph({
      nl: 'Andere beoordelaars dan de eerste keer bekijken uw aanvraag. Een andere besluitvormer bereidt het nieuwe besluit voor. Tot die tijd geldt het eerste besluit.',
      en: 'Other reviewers than the first time look at your application. Another decision maker prepares the new decision. Until then the first decision holds.',
    }),
    termInWords(facts),
    button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
  ],
});

const late = paragraph({
  nl: 'Uw verzoek kwam na de zes weken die daarvoor staan. Wij bekijken het toch. Kon u niet eerder? Antwoord dan op deze mail en leg uit waarom.',
  en: 'Your request came after the six weeks there are for it. We will look at it all the same. Could you not be earlier? Then reply to this message and say why.',
});
