// One koploper: what it is about, what it achieved, who takes part, and where all this was read.

import { regionName } from '../../../schemas/regions.ts';
import type { PublicKoploper } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { educationLevelNames } from '../../../schemas/vocabulary.ts';
import { approximately } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Crumbs, dutchOn, Prose, SummaryList, Tags } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { Partners } from './partners.tsx';
import { ProvenanceNote } from './provenance.tsx';
import { Results } from './results.tsx';

const text = {
  koplopers: { nl: 'Koplopers', en: 'Koplopers' },
  alsoKnownAs: { nl: 'Ook bekend als', en: 'Also known as' },
  dutchOnly: {
    nl: 'Deze samenvatting is er alleen in het Nederlands.',
    en: 'This summary is available in Dutch only.',
  },
  noSummary: { nl: 'Er is geen samenvatting van dit project.', en: 'There is no summary of this project.' },
  region: { nl: 'Regio', en: 'Region' },
  noRegion: { nl: 'Niet bekend', en: 'Not known' },
  levels: { nl: 'Onderwijs', en: 'Education' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  since: { nl: 'Koploper sinds', en: 'Koploper since' },
  published: { nl: 'Gepubliceerd op', en: 'Published on' },
  confirmed: { nl: 'Laatst bevestigd', en: 'Last confirmed' },
  atPublication: { nl: 'Nog niet sinds de publicatie', en: 'Not since publication' },
  neverConfirmed: { nl: 'Nooit door het project zelf', en: 'Never by the project itself' },
  number: { nl: 'Dossiernummer', en: 'Case number' },
} as const satisfies Record<string, Bilingual>;

export function KoploperPage({
  frame,
  koploper,
}: {
  readonly frame: Frame;
  readonly koploper: PublicKoploper;
}) {
  const { language } = frame;
  const { name, alsoKnownAs, provenance } = koploper;
  return (
    <Shell {...frame} title={name} section="koplopers">
      <Crumbs
        language={language}
        above={{ href: inLanguage('/koplopers', language), name: text.koplopers[language] }}
        here={name}
      />
      <h1>{name}</h1>
      {alsoKnownAs.length > 0 && (
        <p class="soft">
          {text.alsoKnownAs[language]} {alsoKnownAs.join(', ')}
        </p>
      )}
      <Summary language={language} summary={koploper.summary} />
      <Facts language={language} koploper={koploper} />
      <Results language={language} results={koploper.results} />
      <Partners language={language} koploper={koploper} />
      {provenance && <ProvenanceNote language={language} provenance={provenance} />}
    </Shell>
  );
}

function Summary({ language, summary }: { readonly language: Language } & Pick<PublicKoploper, 'summary'>) {
  if (!summary) return <p class="soft">{text.noSummary[language]}</p>;
  const translated = summary[language];
  if (translated !== undefined) return <Prose of={translated} />;
  return (
    <>
      <Prose of={summary.nl} lang={dutchOn(language)} />
      <p class="soft">{text.dutchOnly[language]}</p>
    </>
  );
}

function Facts({ language, koploper }: { readonly language: Language; readonly koploper: PublicKoploper }) {
  const { regions, educationLevels, themes, koploperSince, publishedOn, caseNumber } = koploper;
  const levels = educationLevels.map((level) => educationLevelNames[level][language]).join(', ');
  const dated = (day: string | undefined) => (day === undefined ? undefined : approximately(day, language));
  return (
    <SummaryList
      rows={[
        { name: text.region[language], value: <Regions language={language} regions={regions} /> },
        { name: text.levels[language], value: levels || undefined },
        {
          name: text.themes[language],
          value:
            themes.length === 0 ? undefined : (
              <Tags label={text.themes[language]} words={themes} lang={dutchOn(language)} />
            ),
        },
        { name: text.since[language], value: dated(koploperSince) },
        { name: text.published[language], value: dated(publishedOn) },
        { name: text.confirmed[language], value: confirmation(koploper, language) },
        { name: text.number[language], value: caseNumber },
      ]}
    />
  );
}

/** Says no more than is known: what was never confirmed says so. */
function confirmation({ lastConfirmed, publishedOn }: PublicKoploper, language: Language): string {
  if (lastConfirmed !== undefined) return approximately(lastConfirmed, language);
  return (publishedOn === undefined ? text.neverConfirmed : text.atPublication)[language];
}

function Regions({
  language,
  regions,
}: {
  readonly language: Language;
  readonly regions: readonly string[];
}) {
  if (regions.length === 0) return <>{text.noRegion[language]}</>;
  return (
    <>
      {regions.map((region, index) => (
        <>
          {index > 0 && ', '}
          <a href={inLanguage(`/regios/${region}`, language)}>{regionName(region)}</a>
        </>
      ))}
    </>
  );
}
