// To the applicant: there is more time for the supplement.
import { fullDay } from '../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';
import { termInWords } from './term.ts';

export function supplementExtension(facts: SharedFacts<'supplement-extended'>): Letter {
  const due = fullDay(facts.data.due);
  return {
    subject: { nl: 'U krijgt meer tijd voor uw aanvulling', en: 'You have more time for your supplement' },
    body: [
      paragraph({
        nl: `U kunt uw aanvraag voor het project ‘${facts.title}’ aanvullen tot en met ${due.nl}. Wat wij u vragen, blijft hetzelfde.`,
        en: `You can supplement your ${calledInEnglish(facts)} for the project ‘${facts.title}’ until the end of ${due.en}. What we ask of you stays the same.`,
      }),
      termInWords(facts),
      button({ nl: 'Vul uw aanvraag aan', en: `Supplement your ${calledInEnglish(facts)}` }, ownCases(facts)),
    ],
  };
}
