// What several letters about a request to the fund say in the same words.
import { regulationOf } from '../../../../domain/fund/regulationOf.ts';
import type { FundCase } from '../../../../schemas/fund/case.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { type CaseFacts, ownCases } from '../../caseFacts.ts';
import { type Block, button, type Detail, heading, verbatim } from '../../letter.ts';

export const whatNext = heading({ nl: 'Hoe gaat het verder?', en: 'What happens next?' });

export const toTheRequest = (facts: CaseFacts): Block =>
  button({ nl: 'Bekijk uw aanvraag', en: 'View your request' }, ownCases(facts));

/** `artikel 21.1 van de Regeling …`. */
export function articleInWords({ head }: CaseFacts<FundCase>, article: string): Bilingual {
  const { name } = regulationOf(head.aggregate);
  return { nl: `artikel ${article} van de ${name.nl}`, en: `article ${article} of the ${name.en}` };
}

export const letterCode = (letter: string): Detail => ({
  label: { nl: 'Controlecode van de brief (SHA-256)', en: 'Check code of the letter (SHA-256)' },
  value: verbatim(letter),
});
