// Why two initiatives should meet, in words: "deelt de partner Scalda en het thema ‘Zorg en technologie’".
import type { Shared } from '../../../domain/connections/connections.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { themeName } from '../../../schemas/themes.ts';

interface Wording {
  readonly one: Bilingual;
  readonly many: Bilingual;
}

const partners: Wording = {
  one: { nl: 'de partner', en: 'the partner' },
  many: { nl: 'de partners', en: 'the partners' },
};
const themes: Wording = {
  one: { nl: 'het thema', en: 'the theme' },
  many: { nl: 'de thema’s', en: 'the themes' },
};
const levels: Wording = {
  one: { nl: 'het niveau', en: 'the level' },
  many: { nl: 'de niveaus', en: 'the levels' },
};
const shares: Bilingual = { nl: 'deelt', en: 'shares' };
const and: Bilingual = { nl: ' en ', en: ' and ' };

/** `a`, `a en b`, `a, b en c`. */
function enumerated(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and[language]}${last}`;
}

export function reasonInWords(shared: Shared, language: Language): string {
  const named = (wording: Wording, words: readonly string[]): string[] =>
    words.length === 0
      ? []
      : [`${(words.length === 1 ? wording.one : wording.many)[language]} ${enumerated(words, language)}`];
  const parts = [
    ...named(partners, shared.partners),
    ...named(
      themes,
      shared.themes.map((theme) => `‘${themeName(theme, language)}’`),
    ),
    ...named(levels, shared.educationLevels),
  ];
  return `${shares[language]} ${enumerated(parts, language)}`;
}
