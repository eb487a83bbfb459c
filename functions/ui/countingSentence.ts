// What there is, counted, in one sentence: "Acht koplopers, twee regionale pacten en één verleende subsidie."
import type { Bilingual, Language } from '../../schemas/text.ts';
import { capitalised } from './capitalised.ts';

export interface Counts {
  readonly koplopers: number;
  readonly pacts: number;
  /** Subsidies granted by the Regionaal Investeringsfonds. */
  readonly grants: number;
}

const numerals: Record<Language, readonly string[]> = {
  nl: 'nul,één,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf'.split(','),
  en: 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(','),
};

const things: Record<keyof Counts, { readonly one: Bilingual; readonly many: Bilingual }> = {
  koplopers: {
    one: { nl: 'koploper', en: 'koploper' },
    many: { nl: 'koplopers', en: 'koplopers' },
  },
  pacts: {
    one: { nl: 'regionaal pact', en: 'regional pact' },
    many: { nl: 'regionale pacten', en: 'regional pacts' },
  },
  grants: {
    one: { nl: 'verleende subsidie', en: 'subsidy granted' },
    many: { nl: 'verleende subsidies', en: 'subsidies granted' },
  },
};

const and: Bilingual = { nl: ' en ', en: ' and ' };

/** Numbers up to twelve in words. */
const inWords = (count: number, language: Language): string => numerals[language][count] ?? String(count);

/** The counts as an enumeration, those of which there are none left out; `undefined` when there is nothing at all. */
export function enumerate(counts: Counts, language: Language): string | undefined {
  const parts = (['koplopers', 'pacts', 'grants'] as const)
    .filter((thing) => counts[thing] > 0)
    .map((thing) => {
      const { one, many } = things[thing];
      return `${inWords(counts[thing], language)} ${(counts[thing] === 1 ? one : many)[language]}`;
    });
  const last = parts.pop();
  return parts.length === 0 ? last : `${parts.join(', ')}${and[language]}${last}`;
}

/** The enumeration as a sentence of its own; at the beginning of a sentence Dutch writes "Eén". */
export function countingSentence(counts: Counts, language: Language): string | undefined {
  const enumeration = enumerate(counts, language)?.replace(/^één/, 'eén');
  return enumeration && `${capitalised(enumeration)}.`;
}
