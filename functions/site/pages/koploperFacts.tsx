// What is known of a koploper beside its story: where, for whom, since when, how current, in which versions.
import type { PublicKoploper } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { educationLevelNames } from '../../../schemas/vocabulary.ts';
import { approximately } from '../../ui/dates.ts';
import { SummaryList } from '../../ui/parts.tsx';
import { RegionLinks } from './regionLinks.tsx';
import { ThemeLinks } from './themeLinks.tsx';
import { Versions } from './versions.tsx';

const text = {
  region: { nl: 'Regio', en: 'Region' },
  levels: { nl: 'Onderwijs', en: 'Education' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  since: { nl: 'Koploper sinds', en: 'Koploper since' },
  confirmed: { nl: 'Laatst bevestigd', en: 'Last confirmed' },
  confirmedOn: { nl: 'Laatst bevestigd op', en: 'Last confirmed on' },
  atPublication: { nl: 'Nog niet sinds de publicatie', en: 'Not since publication' },
  neverConfirmed: { nl: 'Nooit door het project zelf', en: 'Never by the project itself' },
  versions: { nl: 'Versies', en: 'Versions' },
  number: { nl: 'Dossiernummer', en: 'Case number' },
} as const satisfies Record<string, Bilingual>;

export interface KoploperFactsProps {
  readonly language: Language;
  readonly koploper: PublicKoploper;
}

export function KoploperFacts({ language, koploper }: KoploperFactsProps) {
  const { regions, educationLevels, themes, koploperSince, caseNumber, versions, lastConfirmed } = koploper;
  const levels = educationLevels.map((level) => educationLevelNames[level][language]).join(', ');
  const dated = (day: string | undefined) => (day === undefined ? undefined : approximately(day, language));
  return (
    <SummaryList
      rows={[
        { name: text.region[language], value: <RegionLinks language={language} ids={regions} /> },
        { name: text.levels[language], value: levels || undefined },
        {
          name: text.themes[language],
          value: themes.length === 0 ? undefined : <ThemeLinks language={language} themes={themes} />,
        },
        { name: text.since[language], value: dated(koploperSince) },
        {
          name: (lastConfirmed === undefined ? text.confirmed : text.confirmedOn)[language],
          value: dated(lastConfirmed) ?? unconfirmed(koploper)[language],
        },
        {
          name: text.versions[language],
          value: versions.length === 0 ? undefined : <Versions language={language} koploper={koploper} />,
        },
        { name: text.number[language], value: caseNumber },
      ]}
    />
  );
}

/** Says no more than is known: what was imported was never the project's own word. */
const unconfirmed = ({ publishedOn }: PublicKoploper): Bilingual =>
  publishedOn === undefined ? text.neverConfirmed : text.atPublication;
