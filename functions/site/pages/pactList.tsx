// All regional pacts, by name, with where they are and what they work on.
import type { Findable } from '../../../schemas/findable.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { FoundLink } from './connections.tsx';
import { RegionLinks } from './regionLinks.tsx';
import { ThemeLinks } from './themeLinks.tsx';

const text = {
  title: { nl: 'Regionale pacten', en: 'Regional pacts' },
  lede: {
    nl: 'In een regionaal pact spreken zorg en welzijn, onderwijs en overheid van een of meer regio’s af waaraan zij samen werken.',
    en: 'In a regional pact, care and welfare, education and government of one or more regions agree on what they work on together.',
  },
  nothing: {
    nl: 'In het register staat nog geen regionaal pact.',
    en: 'There is no regional pact in the register yet.',
  },
} as const satisfies Record<string, Bilingual>;

export interface PactsPageProps {
  readonly frame: Frame;
  readonly pacts: readonly Findable[];
}

export function PactsPage({ frame, pacts }: PactsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]} section="regions">
      <h1>{text.title[language]}</h1>
      <p class="lede">{(pacts.length === 0 ? text.nothing : text.lede)[language]}</p>
      {pacts.length > 0 && (
        <ul class="list">
          {pacts.map((pact) => (
            <li>
              <strong>
                <FoundLink language={language} entry={pact} />
              </strong>
              <p>
                <RegionLinks language={language} ids={pact.regions} />
              </p>
              {pact.themes.length > 0 && <ThemeLinks language={language} themes={pact.themes} />}
            </li>
          ))}
        </ul>
      )}
    </Shell>
  );
}
