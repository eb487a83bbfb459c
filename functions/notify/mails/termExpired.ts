// To the applicant: a term passed without an answer, and what that means.
import type { Bilingual } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { button, type Letter, paragraph } from '../../ui/mail/letter.ts';
import { type CaseFacts, ownCases } from '../caseFacts.ts';
import { termInWords } from './term.ts';

export interface ExpiredWords {
  readonly subject: Bilingual;
  readonly passed: (due: Bilingual, title: string) => Bilingual;
  readonly next: Bilingual;
  readonly action: Bilingual;
}

/** Of the terms that cases of every kind have. `called`: what such a case is called in English. */
export const sharedExpiries = (called: string) =>
  ({
    supplement: {
      subject: {
        nl: 'De termijn voor uw aanvulling is voorbij',
        en: 'The term for your supplement has passed',
      },
      passed: (due, title) => ({
        nl: `U kon uw aanvraag voor het project ‘${title}’ aanvullen tot en met ${due.nl}. Wij hebben geen aanvulling ontvangen.`,
        en: `You could supplement your ${called} for the project ‘${title}’ until the end of ${due.en}. We have not received a supplement.`,
      }),
      next: {
        nl: 'Een medewerker bekijkt nu hoe het verder gaat. Het kan zijn dat wij uw aanvraag niet in behandeling nemen. Zolang wij dat niet hebben besloten, kunt u uw aanvulling nog insturen.',
        en: `A member of our staff now considers what comes next. We may decide not to process your ${called}. As long as we have not decided that, you can still send your supplement.`,
      },
      action: { nl: 'Vul uw aanvraag alsnog aan', en: `Supplement your ${called} after all` },
    },
    clarification: {
      subject: {
        nl: 'De termijn voor uw toelichting is voorbij',
        en: 'The term for your clarification has passed',
      },
      passed: (due, title) => ({
        nl: `De commissie vroeg u om een toelichting bij het project ‘${title}’, uiterlijk op ${due.nl}. Wij hebben geen antwoord ontvangen.`,
        en: `The committee asked you for a clarification of the project ‘${title}’ by ${due.en}. We have not received an answer.`,
      }),
      next: {
        nl: 'De commissie gaat verder met wat zij heeft. Zolang zij geen advies heeft gegeven, kunt u nog antwoorden.',
        en: 'The committee goes on with what it has. As long as it has not given its advice, you can still answer.',
      },
      action: { nl: 'Beantwoord de vraag alsnog', en: 'Answer the question after all' },
    },
  }) as const satisfies Record<string, ExpiredWords>;

export const termExpired =
  <Term extends string>(words: Readonly<Record<Term, ExpiredWords>>) =>
  (facts: CaseFacts & { readonly data: { readonly term: Term; readonly due: string } }): Letter => {
    const { subject, passed, next, action } = words[facts.data.term];
    return {
      subject,
      body: [
        paragraph(passed(fullDay(facts.data.due), facts.title)),
        paragraph(next),
        termInWords(facts),
        button(action, ownCases(facts)),
      ],
    };
  };
