// What several letters about a request to the fund say in the same words.
import { regulationOf } from '../../../../domain/fund/regulationOf.ts';
import type { FundCase } from '../../../../schemas/fund/case.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { type Block, button, type Detail, heading, paragraph, verbatim } from '../../../ui/mail/letter.ts';
import { type CaseFacts, ownCases, ownLetter } from '../../caseFacts.ts';

export const whatNext = heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' });

export const toTheRequest = (facts: CaseFacts): Block =>
  button({ nl: 'Bekijk uw aanvraag', en: 'View your request' }, ownCases(facts));

/** `artikel 21.1 van de Regeling …`. */
export function articleInWords({ head }: CaseFacts<FundCase>, article: string): Bilingual {
  const { name } = regulationOf(head.aggregate);
  return { nl: `artikel ${article} van de ${name.nl}`, en: `article ${article} of the ${name.en}` };
}

/** With its reasons; the mail is in short. */
export const theLetter = (facts: CaseFacts): readonly Block[] => [
  paragraph({
    nl: 'De hele brief staat in het loket. Met de controlecode kunt u aantonen dat de brief niet is veranderd.',
    en: 'The whole letter stands in the counter. With the check code you can show that the letter has not been changed.',
  }),
  button({ nl: 'Lees de brief met het besluit', en: 'Read the letter with the decision' }, ownLetter(facts)),
];

export const letterCode = (letter: string): Detail => ({
  label: { nl: 'Controlecode van de brief (SHA-256)', en: 'Check code of the letter (SHA-256)' },
  value: verbatim(letter),
});
