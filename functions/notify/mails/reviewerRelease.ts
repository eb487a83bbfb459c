// To a reviewer: this case need not be judged any more.

import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';

export const reviewerRelease = (facts: SharedFacts<'reviewer-released'>): Letter => ({
  subject: {
    nl: 'U hoeft deze aanvraag niet te beoordelen',
    en: `You need not review this ${calledInEnglish(facts)}`,
  },
  body: [
    paragraph({
      nl: `Het programmabureau vroeg u om de aanvraag ${facts.caseNumber} te beoordelen. Dat hoeft niet meer.`,
      en: `The programme office asked you to review ${calledInEnglish(facts)} ${facts.caseNumber}. That is no longer needed.`,
    }),
    paragraph({
      nl: 'U kunt de aanvraag niet meer openen. Heeft u stukken bewaard? Gooi ze dan weg. Dank u dat u klaarstond.',
      en: `You can no longer open the ${calledInEnglish(facts)}. Have you kept any documents? Then please delete them. Thank you for being ready.`,
    }),
    button({ nl: 'Naar uw beoordelingen', en: 'Go to your reviews' }, ownCases(facts)),
  ],
});
