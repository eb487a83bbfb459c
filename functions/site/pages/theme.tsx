// One theme across the country: in which regions, by which koplopers and pacts, and where the theme was read.
import type { KoploperListing } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { themeName, themeWritten } from '../../../schemas/themes.ts';
import { countingSentence } from '../../ui/countingSentence.ts';
import { inLanguage } from '../../ui/language.ts';
import { Crumbs } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { addressOf } from '../finding/question.ts';
import type { ThemeInUse } from '../finding/themesInUse.ts';
import type { Frame } from '../frame.ts';
import { structuredTheme } from '../structured.ts';
import { FoundLink } from './connections.tsx';
import { KoploperList } from './koploperList.tsx';
import { Sources } from './provenance.tsx';
import { RegionLinks } from './regionLinks.tsx';

const text = {
  above: { nl: 'Thema’s', en: 'Themes' },
  theme: { nl: 'Thema', en: 'Theme' },
  nobody: {
    nl: 'In het register staat nog niemand die aan dit thema werkt.',
    en: 'Nobody in the register works on this theme yet.',
  },
  regions: { nl: 'In welke regio’s', en: 'In which regions' },
  koplopers: { nl: 'Koplopers', en: 'Koplopers' },
  pacts: { nl: 'Regionale pacten', en: 'Regional pacts' },
  filter: {
    nl: 'Verder zoeken binnen dit thema, op regio, sector of niveau',
    en: 'Search further within this theme, by region, sector or level',
  },
  alsoCalled: { nl: 'Ook geschreven als', en: 'Also written as' },
  source: { nl: 'Waar dit thema vandaan komt', en: 'Where this theme comes from' },
} as const satisfies Record<string, Bilingual>;

export interface ThemePageProps {
  readonly frame: Frame;
  readonly theme: ThemeInUse;
  /** The first ones, as lists show them. */
  readonly koplopers: readonly KoploperListing[];
}

export function ThemePage({ frame, theme, koplopers }: ThemePageProps) {
  const { language } = frame;
  const { key, written, pacts, regions } = theme;
  const name = themeName(written, language);
  const known = themeWritten(written);
  const counts = { koplopers: theme.koplopers.length, pacts: pacts.length, grants: 0 };
  const sentence = countingSentence(counts, language) ?? text.nobody[language];
  const description = `${text.theme[language]} ${name}: ${sentence}`;
  return (
    <Shell
      {...frame}
      title={name}
      description={description}
      about={structuredTheme(frame.origin, key, { name, description })}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/themas', language), name: text.above[language] }}
        here={name}
      />
      <h1>{name}</h1>
      <p class="lede">{sentence}</p>
      {known && known.aliases.length > 0 && (
        <p class="soft">
          {text.alsoCalled[language]}: <span lang="nl">{known.aliases.join(', ')}</span>
        </p>
      )}
      {regions.length > 0 && (
        <section>
          <h2>{text.regions[language]}</h2>
          <p>
            <RegionLinks language={language} ids={regions} />
          </p>
        </section>
      )}
      {koplopers.length > 0 && (
        <section>
          <h2>{text.koplopers[language]}</h2>
          <KoploperList language={language} koplopers={koplopers} />
          <p class="more">
            <a href={addressOf('/koplopers', { choice: { thema: key } }, language)}>
              {text.filter[language]}
            </a>
          </p>
        </section>
      )}
      {pacts.length > 0 && (
        <section>
          <h2>{text.pacts[language]}</h2>
          <ul class="list">
            {pacts.map((pact) => (
              <li>
                <FoundLink language={language} entry={pact} />
                <p>
                  <RegionLinks language={language} ids={pact.regions} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {known && (
        <section>
          <h2>{text.source[language]}</h2>
          <Sources sources={[known.source]} />
        </section>
      )}
    </Shell>
  );
}
