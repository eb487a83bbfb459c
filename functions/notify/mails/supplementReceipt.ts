// To the applicant, at once: the supplement came in.
import type { Bilingual } from '../../../schemas/text.ts';
import { button, heading, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';
import { handedIn } from './evidence.ts';
import { findingsInWords } from './findings.ts';
import { termInWords } from './term.ts';

type Supplemented = CaseFacts & {
  readonly data: { readonly contentHash: string; readonly findings: readonly string[] };
};

export const supplementReceipt =
  (findingText: (code: string) => Bilingual) =>
  (facts: Supplemented): Letter => ({
    subject: { nl: 'Wij hebben uw aanvulling ontvangen', en: 'We have received your supplement' },
    body: [
      paragraph({
        nl: `Uw aanvulling voor het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
        en: `Your supplement for the project ‘${facts.title}’ has arrived. This is your receipt.`,
      }),
      ...handedIn(facts, facts.data.contentHash),
      ...findingsInWords(facts.data.findings, findingText),
      heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
      paragraph({
        nl: 'Wij controleren of uw aanvraag nu compleet is. Daarna kijken beoordelaars ernaar.',
        en: `We check whether your ${calledInEnglish(facts)} is complete now. Then reviewers assess it.`,
      }),
      termInWords(facts),
      button({ nl: 'Bekijk uw aanvraag', en: `View your ${calledInEnglish(facts)}` }, ownCases(facts)),
    ],
  });
