// To the applicant, at once: the application came in.
import { findingText } from '../../../domain/koploper/findingTexts.ts';
import { button, heading, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type Facts, ownCases } from '../caseFacts.ts';
import { handedIn } from './evidence.ts';
import { findingsInWords } from './findings.ts';
import { termInWords } from './term.ts';

export function receipt(facts: Facts<'koploper', 'application-submitted'>): Letter {
  return {
    subject: { nl: 'Wij hebben uw aanvraag ontvangen', en: 'We have received your application' },
    body: [
      paragraph({
        nl: `Uw aanvraag voor het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
        en: `Your application for the project ‘${facts.title}’ has arrived. This is your receipt.`,
      }),
      ...handedIn(facts, facts.data.contentHash),
      ...findingsInWords(facts.data.findings, findingText),
      heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
      paragraph({
        nl: 'Eerst controleren wij of uw aanvraag compleet is. Daarna kijken beoordelaars ernaar.',
        en: 'First we check whether your application is complete. Then reviewers assess it.',
      }),
      termInWords(facts),
      paragraph({
        nl: 'Vragen wij u om een aanvulling? Dan staat die termijn stil zolang wij op uw antwoord wachten.',
        en: 'Do we ask you for a supplement? Then this term stands still for as long as we wait for your answer.',
      }),
      button({ nl: 'Bekijk uw aanvraag', en: 'View your application' }, ownCases(facts)),
    ],
  };
}
