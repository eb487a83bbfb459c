// My region at a glance: what everyone sees of it, its projects, and what was changed.

import { dayOf } from '../../../domain/clock/days.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { type Counts, countingSentence } from '../../ui/countingSentence.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs, Note } from '../../ui/parts.tsx';
import { revisionWords } from '../../ui/regionStory.tsx';
import { Shell } from '../../ui/shell.tsx';
import { RegionCases, type RegionCasesProps } from './cases.tsx';
import { saidAfter } from './done.ts';
import { regionParts } from './parts.ts';
import { inShort, regionAddress } from './words.ts';

const text = {
  pages: { nl: 'Regiopagina’s', en: 'Region pages' },
  region: { nl: 'Regio', en: 'Region' },
  public: { nl: 'Wat iedereen ziet', en: 'What everyone sees' },
  nothing: {
    nl: 'Van deze regio staat nog geen koploper, geen regionaal pact en geen subsidie in het register.',
    en: 'The register holds no koploper, no regional pact and no subsidy of this region yet.',
  },
  open: { nl: 'Bekijk de openbare pagina', en: 'See the public page' },
  change: { nl: 'Wijzigen', en: 'Change' },
  changes: { nl: 'Wijzigingen', en: 'Changes' },
  unchanged: { nl: 'Er is nog niets gewijzigd.', en: 'Nothing has been changed yet.' },
} as const satisfies Record<string, Bilingual>;

export interface RegionOverviewProps extends RegionCasesProps {
  readonly counts: Counts;
  /** Whether this person keeps more regions than this one. */
  readonly several: boolean;
  readonly done: string | undefined;
}

export function RegionOverview(props: RegionOverviewProps) {
  const { frame, view, counts, several, done } = props;
  const { language } = frame;
  const { region, name, content, revisions } = view;
  const said = saidAfter(done);
  return (
    <Shell {...frame} title={`${text.region[language]} ${name}`} section="mine" signedIn>
      {several && (
        <Crumbs
          language={language}
          above={{ href: inLanguage('/werk/regio', language), name: text.pages[language] }}
          here={name}
        />
      )}
      {said && (
        <Note tone="ok">
          <p role="status">{said[language]}</p>
        </Note>
      )}
      <h1>
        {text.region[language]} {name}
      </h1>
      <section>
        <h2>{text.public[language]}</h2>
        <Lede>{countingSentence(counts, language) ?? text.nothing[language]}</Lede>
        <p>
          <a href={inLanguage(`/regios/${region}`, language)}>{text.open[language]}</a>
        </p>
        <List>
          {regionParts.map((part) => (
            <li>
              <h3>{part.title[language]}</h3>
              <p class="prose">{inShort(content, part.name)[language]}</p>
              <a
                href={inLanguage(regionAddress(region, `/${part.path}`), language)}
                aria-label={`${text.change[language]}: ${part.title[language]}`}
              >
                {text.change[language]}
              </a>
            </li>
          ))}
        </List>
      </section>
      <RegionCases {...props} />
      <section>
        <h2>{text.changes[language]}</h2>
        {revisions.length === 0 ? (
          <p class="soft">{text.unchanged[language]}</p>
        ) : (
          <ul>
            {revisions.toReversed().map(({ version, at, by }) => (
              <li>
                <a href={inLanguage(regionAddress(region, `/versies/${version}`), language)}>
                  {revisionWords({ on: dayOf(at), by })[language]}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Shell>
  );
}
