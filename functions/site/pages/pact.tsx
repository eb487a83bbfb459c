// One regional pact: where, since when, who organises it, its action agenda as far as known, and who to meet.
import type { Connection } from '../../../domain/connections/connections.ts';
import type { Findable } from '../../../schemas/findable.ts';
import type { PublicPact } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { approximately } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Crumbs, dutchOn, SummaryList } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { aboutPact, structuredPact } from '../structured.ts';
import { Connections, FoundLink } from './connections.tsx';
import { ProvenanceNote } from './provenance.tsx';
import { RegionLinks } from './regionLinks.tsx';
import { ThemeLinks } from './themeLinks.tsx';

const text = {
  above: { nl: 'Regionale pacten', en: 'Regional pacts' },
  regions: { nl: 'Regio’s', en: 'Regions' },
  since: { nl: 'Begonnen', en: 'Started' },
  facilitator: { nl: 'Wie het organiseert', en: 'Who organises it' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  agenda: { nl: 'Actieagenda', en: 'Action agenda' },
  noAgenda: {
    nl: 'De actieagenda van dit pact hebben wij niet gevonden.',
    en: 'We did not find the action agenda of this pact.',
  },
  partners: { nl: 'Partners', en: 'Partners' },
  noPartners: { nl: 'Er zijn geen partners bij naam bekend.', en: 'No partners are known by name.' },
  koplopers: { nl: 'Koplopers in deze regio’s', en: 'Koplopers in these regions' },
} as const satisfies Record<string, Bilingual>;

export interface PactPageProps {
  readonly frame: Frame;
  readonly pact: PublicPact;
  /** Those in the regions of this pact, by name. */
  readonly koplopers: readonly Findable[];
  readonly connections: readonly Connection[];
}

export function PactPage({ frame, pact, koplopers, connections }: PactPageProps) {
  const { language } = frame;
  const { name, regions, startedOn, facilitator, themes, actionLines, partners, provenance } = pact;
  return (
    <Shell
      {...frame}
      title={name}
      section="regions"
      description={aboutPact(pact, language)}
      about={structuredPact(frame.origin, pact, language)}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/pacten', language), name: text.above[language] }}
        here={name}
      />
      <h1>{name}</h1>
      <SummaryList
        rows={[
          { name: text.regions[language], value: <RegionLinks language={language} ids={regions} /> },
          {
            name: text.since[language],
            value: startedOn === undefined ? text.unknown[language] : approximately(startedOn, language),
          },
          {
            name: text.facilitator[language],
            value:
              facilitator === undefined ? (
                text.unknown[language]
              ) : (
                <span lang={dutchOn(language)}>{facilitator}</span>
              ),
          },
          {
            name: text.themes[language],
            value: themes.length === 0 ? undefined : <ThemeLinks language={language} themes={themes} />,
          },
        ]}
      />
      <Lines language={language} title={text.agenda} lines={actionLines} none={text.noAgenda} />
      <Lines language={language} title={text.partners} lines={partners} none={text.noPartners} />
      {koplopers.length > 0 && (
        <section>
          <h2>{text.koplopers[language]}</h2>
          <ul>
            {koplopers.map((koploper) => (
              <li>
                <FoundLink language={language} entry={koploper} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Connections language={language} connections={connections} />
      {provenance && <ProvenanceNote language={language} provenance={provenance} of="pact" />}
    </Shell>
  );
}

interface LinesProps {
  readonly language: Language;
  readonly title: Bilingual;
  readonly lines: readonly string[];
  readonly none: Bilingual;
}

const Lines = ({ language, title, lines, none }: LinesProps) => (
  <section>
    <h2>{title[language]}</h2>
    {lines.length === 0 ? (
      <p class="soft">{none[language]}</p>
    ) : (
      <ul lang={dutchOn(language)}>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    )}
  </section>
);
