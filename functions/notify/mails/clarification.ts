// To the applicant: the committee's one question, and the receipt of the answer.
import { fullDay } from '../../ui/dates.ts';
import { button, heading, type Letter, paragraph, quote } from '../../ui/mail/letter.ts';
import { ownCases, type SharedFacts } from '../caseFacts.ts';
import { calledInEnglish } from '../kindWords.ts';
import { received } from './evidence.ts';
import { termInWords } from './term.ts';

export function clarificationRequest(facts: SharedFacts<'clarification-asked'>, question: string): Letter {
  const due = fullDay(facts.data.due);
  return {
    subject: { nl: 'De commissie heeft een vraag aan u', en: 'The committee has a question for you' },
    body: [
      paragraph({
        nl: `De commissie bespreekt uw aanvraag voor het project ‘${facts.title}’. Zij wil graag een toelichting van u.`,
        en: `The committee is discussing your ${calledInEnglish(facts)} for the project ‘${facts.title}’. It would like a clarification from you.`,
      }),
      heading({ nl: 'De vraag', en: 'The question' }),
      quote(question),
      paragraph({
        nl: `U kunt antwoorden tot en met ${due.nl}. De termijn voor ons besluit loopt intussen door.`,
        en: `You can answer until the end of ${due.en}. The term for our decision runs on meanwhile.`,
      }),
      button({ nl: 'Beantwoord de vraag', en: 'Answer the question' }, ownCases(facts)),
      paragraph({
        nl: 'Antwoordt u niet, dan gaat de commissie verder met wat zij heeft. Zij vraagt maar één keer om een toelichting.',
        en: 'If you do not answer, the committee goes on with what it has. It asks for a clarification only once.',
      }),
    ],
  };
}

export const clarificationReceipt = (facts: SharedFacts<'clarification-answered'>): Letter => ({
  subject: { nl: 'Wij hebben uw toelichting ontvangen', en: 'We have received your clarification' },
  body: [
    paragraph({
      nl: `Uw toelichting bij het project ‘${facts.title}’ is bij ons binnen. Dit is uw ontvangstbevestiging.`,
      en: `Your clarification of the project ‘${facts.title}’ has arrived. This is your receipt.`,
    }),
    ...received(facts, facts.data.answer),
    heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' }),
    paragraph({
      nl: 'De commissie neemt uw toelichting mee in haar advies. Daarna volgt het besluit.',
      en: 'The committee takes your clarification into account in its advice. Then the decision follows.',
    }),
    termInWords(facts),
    button({ nl: 'Bekijk uw aanvraag', en: `View your ${calledInEnglish(facts)}` }, ownCases(facts)),
  ],
});
