// The division of a round told in sentences: whose turn it was, why, and what was left after it.
import type { TraceStep } from '../../../schemas/fund/allocation.ts';
import type { FundCategory } from '../../../schemas/fund/vocabulary.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { euros } from '../../money/inWords.ts';

export const listNames: Record<FundCategory, Bilingual> = {
  starter: { nl: 'starters', en: 'starters' },
  'scale-up': { nl: 'opschalers', en: 'scale-ups' },
};

/** One step, without the number of the step. */
export function stepInWords(step: TraceStep): Bilingual {
  const { caseNumber, list, position, outcome, lotteries, articles, leftAfter } = step;
  const granted = outcome === 'grant';
  const reason = why(step);
  const left = euros(leftAfter);
  const result = granted
    ? { nl: `krijgt subsidie; over ${left.nl}`, en: `gets a grant; ${left.en} is left` }
    : { nl: 'krijgt geen subsidie', en: 'gets no grant' };
  const drawn = lotteries ? { nl: ', na loting', en: ', after a lottery' } : { nl: '', en: '' };
  return {
    nl: `${caseNumber}, ${position}e van de ${listNames[list].nl}, ${result.nl}: ${reason.nl}${drawn.nl} (artikel ${articles.join(', ')})`,
    en: `${caseNumber}, number ${position} of the ${listNames[list].en}, ${result.en}: ${reason.en}${drawn.en} (article ${articles.join(', ')})`,
  };
}

function why({ rule, compared, outcome, amount, leftBefore }: TraceStep): Bilingual {
  const [asked, left] = [euros(amount), euros(leftBefore)];
  const misfit =
    outcome === 'grant'
      ? { nl: '', en: '' }
      : {
          nl: `, maar ${asked.nl} past niet in ${left.nl}`,
          en: `, but ${asked.en} does not fit in ${left.en}`,
        };
  switch (rule) {
    case 'everything-fits':
      return { nl: 'alles past onder het plafond', en: 'everything fits under the ceiling' };
    case 'same-number':
      return { nl: 'van beide lijsten evenveel', en: 'as many from each list' };
    case 'relatively-highest': {
      const { own, other, otherCaseNumber } = compared ?? {};
      return own && other
        ? {
            nl: `aan de beurt, want ${own.points} van ${own.maximum} is naar verhouding meer dan ${other.points} van ${other.maximum} van ${otherCaseNumber}${misfit.nl}`,
            en: `its turn, because ${own.points} of ${own.maximum} is relatively more than the ${other.points} of ${other.maximum} of ${otherCaseNumber}${misfit.en}`,
          }
        : {
            nl: `aan de beurt met naar verhouding de meeste punten${misfit.nl}`,
            en: `its turn, with relatively the most points${misfit.en}`,
          };
    }
    case 'other-list-exhausted':
      return { nl: `de andere lijst is op${misfit.nl}`, en: `the other list is exhausted${misfit.en}` };
    case 'after-stop':
      return {
        nl: 'het geld was op voordat deze aanvraag aan de beurt was',
        en: 'the money was used up before its turn came',
      };
  }
}
