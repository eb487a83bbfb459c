// One koploper: what it is about, what it achieved, who takes part, and where all this was read.

import type { Connection } from '../../../domain/connections/connections.ts';
import type { PublicKoploper } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { fullDay } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { Soft } from '../../ui/parts/text.tsx';
import { Crumbs, dutchOn, Note, Prose } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { structuredKoploper } from '../structured.ts';
import { Connections } from './connections.tsx';
import { KoploperFacts } from './koploperFacts.tsx';
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
  over: { nl: 'Dit project is afgerond', en: 'This project has ended' },
  asData: { nl: 'Deze koploper als JSON', en: 'This koploper as JSON' },
} as const satisfies Record<string, Bilingual>;

const overSince = (day: string): Bilingual => ({
  nl: `Wat hier staat, is bewaard zoals het was op ${fullDay(day).nl}. Het project staat niet meer in de lijst van koplopers.`,
  en: `What you read here is kept as it was on ${fullDay(day).en}. The project is no longer in the list of koplopers.`,
});

export interface KoploperPageProps {
  readonly frame: Frame;
  readonly koploper: PublicKoploper;
  /** Initiatives elsewhere that share something, the strongest first. */
  readonly connections: readonly Connection[];
}

export function KoploperPage({ frame, koploper, connections }: KoploperPageProps) {
  const { language } = frame;
  const { name, alsoKnownAs, provenance, archivedOn } = koploper;
  const data = {
    type: 'application/json',
    title: text.asData[language],
    href: `/koplopers/${koploper.slug}.json`,
  };
  return (
    <Shell
      {...frame}
      title={name}
      section="koplopers"
      machineReadable={data}
      description={koploper.summary?.[language] ?? koploper.summary?.nl}
      about={structuredKoploper(frame.origin, koploper, language)}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/koplopers', language), name: text.koplopers[language] }}
        here={name}
      />
      <h1>{name}</h1>
      {alsoKnownAs.length > 0 && (
        <Soft>
          {text.alsoKnownAs[language]} {alsoKnownAs.join(', ')}
        </Soft>
      )}
      {archivedOn !== undefined && (
        <Note>
          <h2>{text.over[language]}</h2>
          <p>{overSince(archivedOn)[language]}</p>
        </Note>
      )}
      <Summary language={language} summary={koploper.summary} />
      <KoploperFacts language={language} koploper={koploper} />
      <Results language={language} results={koploper.results} />
      <Partners language={language} koploper={koploper} />
      <Connections language={language} connections={connections} />
      {provenance && <ProvenanceNote language={language} provenance={provenance} />}
    </Shell>
  );
}

function Summary({ language, summary }: { readonly language: Language } & Pick<PublicKoploper, 'summary'>) {
  if (!summary) return <Soft>{text.noSummary[language]}</Soft>;
  const translated = summary[language];
  if (translated !== undefined) return <Prose of={translated} />;
  return (
    <>
      <Prose of={summary.nl} lang={dutchOn(language)} />
      <Soft>{text.dutchOnly[language]}</Soft>
    </>
  );
}
