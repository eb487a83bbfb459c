// Koplopers as lists show them: name, the beginning of the summary, themes, levels and regions.

import { regionName } from '../../../schemas/regions.ts';
import type { KoploperListing } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { themeName } from '../../../schemas/themes.ts';
import { educationLevelNames } from '../../../schemas/vocabulary.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { dutchOn, Tags } from '../../ui/parts.tsx';

const keywords: Bilingual = { nl: 'Kenmerken', en: 'Keywords' };

export interface KoploperListProps {
  readonly language: Language;
  readonly koplopers: readonly KoploperListing[];
  /** The region whose page this is on: it need not be said again. */
  readonly within?: string;
}

export function KoploperList({ language, koplopers, within }: KoploperListProps) {
  return (
    <List>
      {koplopers.map((koploper) => (
        <li>
          <a href={inLanguage(`/koplopers/${koploper.slug}`, language)}>
            <strong>{koploper.name}</strong>
          </a>
          <Teaser language={language} of={koploper} />
          <Tags label={keywords[language]} words={wordsOf(koploper, language, within)} />
        </li>
      ))}
    </List>
  );
}

function Teaser({ language, of: { teaser } }: { readonly language: Language; readonly of: KoploperListing }) {
  if (!teaser) return null;
  const translated = teaser[language];
  return translated === undefined ? <p lang={dutchOn(language)}>{teaser.nl}</p> : <p>{translated}</p>;
}

const wordsOf = (
  { themes, educationLevels, regions }: KoploperListing,
  language: Language,
  within?: string,
) => [
  ...new Set(themes.map((theme) => themeName(theme, language))),
  ...educationLevels.map((level) => educationLevelNames[level][language]),
  ...regions.filter((region) => region !== within).map(regionName),
];
