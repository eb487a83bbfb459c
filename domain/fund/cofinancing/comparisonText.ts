// The sentence in which a check says what it compared, for the page, the receipt and the letter.
import type { Bilingual } from '../../../schemas/text.ts';
import { euros } from '../../money/inWords.ts';
import type { Amounts } from './check.ts';

/** `what` begins the sentence: "De gevraagde subsidie: € 100,01. Dat is € 0,01 te veel: het mag ten hoogste € 100 zijn." */
export function comparisonText(what: Bilingual, amounts: Amounts, passes: boolean): Bilingual {
  const found = euros(amounts.found);
  const verdict = passes ? right : off(amounts);
  const bound = boundText(amounts);
  return {
    nl: `${capital(what.nl)}: ${found.nl}. ${verdict.nl}: ${bound.nl}.`,
    en: `${capital(what.en)}: ${found.en}. ${verdict.en}: ${bound.en}.`,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const right: Bilingual = { nl: 'Dat is goed', en: 'That is right' };

function off({ found, limit }: Amounts): Bilingual {
  const by = euros(Math.abs(found - limit));
  return found > limit
    ? { nl: `Dat is ${by.nl} te veel`, en: `That is ${by.en} too much` }
    : { nl: `Dat is ${by.nl} te weinig`, en: `That is ${by.en} too little` };
}

const musts: Record<Amounts['must'], Bilingual> = {
  'at-least': { nl: 'het moet ten minste', en: 'it must be at least' },
  'at-most': { nl: 'het mag ten hoogste', en: 'it may be at most' },
  equal: { nl: 'het moet precies', en: 'it must be exactly' },
};

function boundText({ must, limit, share }: Amounts): Bilingual {
  const { nl, en } = musts[must];
  const amount = euros(limit);
  if (share === undefined) return { nl: `${nl} ${amount.nl} zijn`, en: `${en} ${amount.en}` };
  const part = `${share.is.numerator}/${share.is.denominator}`;
  const whole = euros(share.of);
  return {
    nl: `${nl} ${part} deel van de begroting van ${whole.nl} zijn, dus ${amount.nl}`,
    en: `${en} ${part} of the budget of ${whole.en}, so ${amount.en}`,
  };
}
