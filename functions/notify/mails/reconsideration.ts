// Having a decision looked at again: how to ask for it, the receipt of the request, and that its answer is the last word.
import type { DecisionLetter } from '../../../domain/koploper/letter.ts';
import { fullDay } from '../../ui/dates.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { type Block, button, heading, type Letter, paragraph } from '../letter.ts';
import { received } from './evidence.ts';
import { termInWords } from './term.ts';

/** What can be done against a decision. After an admission there is nothing to ask for. */
export function disagreeing({ outcome, reconsideration }: DecisionLetter): readonly Block[] {
  if (reconsideration) return [question, howToAsk(reconsideration), noAwbDecision];
  return outcome === 'admit' ? [] : [question, lastWord, noAwbDecision];
}

const question = heading({ nl: 'Bent u het er niet mee eens?', en: 'Do you disagree?' });

function howToAsk({ until, at }: NonNullable<DecisionLetter['reconsideration']>): Block {
  const day = fullDay(until);
  return paragraph({
    nl: `Vraag dan om het besluit opnieuw te bekijken (heroverweging). Dat kan tot en met ${day.nl} bij ${at.nl}. Schrijf waarom u het er niet mee eens bent. Andere mensen dan de eerste keer kijken er dan naar.`,
    en: `Then ask for the decision to be looked at again (reconsideration). You can do so until the end of ${day.en}, at ${at.en}. Say why you disagree. Other people than the first time will look at it.`,
  });
}

const lastWord = paragraph({
  nl: 'Dit besluit is het antwoord op uw verzoek om heroverweging. Het is definitief: u kunt het niet nog een keer laten heroverwegen.',
  en: 'This decision is the answer to your request for reconsideration. It is final: it cannot be reconsidered once more.',
});

const noAwbDecision = paragraph({
  nl: 'Dit is geen besluit volgens de Algemene wet bestuursrecht. Bezwaar of beroep volgens die wet is daarom niet mogelijk.',
  en: 'This is no decision under the Dutch General Administrative Law Act (Awb). Objection or appeal under that act is therefore not possible.',
});

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
