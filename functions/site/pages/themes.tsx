// All themes in use, with how many work on each and in how many regions.
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { themeName } from '../../../schemas/themes.ts';
import { countingSentence } from '../../ui/countingSentence.ts';
import { Shell } from '../../ui/shell.tsx';
import type { ThemeInUse } from '../finding/themesInUse.ts';
import type { Frame } from '../frame.ts';
import { themeAddress } from './themeLinks.tsx';

const text = {
  title: { nl: 'Thema’s', en: 'Themes' },
  lede: {
    nl: 'Waar werken koplopers en pacten aan? Verschillende schrijfwijzen van een thema hebben wij onder één naam gebracht.',
    en: 'What do koplopers and pacts work on? We brought different spellings of a theme under one name.',
  },
  nothing: { nl: 'In het register staat nog geen thema.', en: 'There is no theme in the register yet.' },
} as const satisfies Record<string, Bilingual>;

const inRegions = (count: number): Bilingual => ({
  nl: count === 1 ? 'In één regio.' : `In ${count} regio’s.`,
  en: count === 1 ? 'In one region.' : `In ${count} regions.`,
});

export interface ThemesPageProps {
  readonly frame: Frame;
  readonly themes: readonly ThemeInUse[];
}

export function ThemesPage({ frame, themes }: ThemesPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <p class="lede">{(themes.length === 0 ? text.nothing : text.lede)[language]}</p>
      {themes.length > 0 && (
        <ul class="list">
          {themes.map((theme) => (
            <li>
              <a href={themeAddress(theme.written, language)}>{themeName(theme.written, language)}</a>
              <p class="soft">{usedBy(theme, language)}</p>
            </li>
          ))}
        </ul>
      )}
    </Shell>
  );
}

const usedBy = ({ koplopers, pacts, regions }: ThemeInUse, language: Language): string =>
  [
    countingSentence({ koplopers: koplopers.length, pacts: pacts.length, grants: 0 }, language) ?? '',
    ...(regions.length === 0 ? [] : [inRegions(regions.length)[language]]),
  ].join(' ');
