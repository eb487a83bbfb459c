// The regional pacts of a region: who work together on what, since when, and where that was read.

import { regionName } from '../../../schemas/regions.ts';
import type { PublicPact } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { approximately } from '../../ui/dates.ts';
import { inLanguage } from '../../ui/language.ts';
import { dutchOn, SummaryList } from '../../ui/parts.tsx';
import { Sources } from './provenance.tsx';

const text = {
  one: { nl: 'Regionaal pact', en: 'Regional pact' },
  many: { nl: 'Regionale pacten', en: 'Regional pacts' },
  since: { nl: 'Begonnen', en: 'Started' },
  facilitator: { nl: 'Wie het organiseert', en: 'Who organises it' },
  others: { nl: 'Ook in', en: 'Also in' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  lines: { nl: 'Actielijnen', en: 'Lines of action' },
  partners: { nl: 'Partners', en: 'Partners' },
  sources: { nl: 'Bronnen', en: 'Sources' },
} as const satisfies Record<string, Bilingual>;

export interface PactsProps {
  readonly language: Language;
  readonly pacts: readonly PublicPact[];
  /** The region whose page this is on. */
  readonly within: string;
}

export function Pacts({ language, pacts, within }: PactsProps) {
  if (pacts.length === 0) return null;
  return (
    <section>
      <h2>{(pacts.length === 1 ? text.one : text.many)[language]}</h2>
      {pacts.map((pact) => (
        <Pact language={language} pact={pact} within={within} />
      ))}
    </section>
  );
}

function Pact({ language, pact, within }: Omit<PactsProps, 'pacts'> & { readonly pact: PublicPact }) {
  const { name, facilitator, startedOn, themes, actionLines, partners, provenance } = pact;
  const others = pact.regions.filter((region) => region !== within);
  const listed = (lines: readonly string[]) =>
    lines.length === 0 ? undefined : (
      <ul lang={dutchOn(language)}>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    );
  return (
    <article class="pact">
      <h3>
        <a href={inLanguage(`/pacten/${pact.slug}`, language)}>{name}</a>
      </h3>
      <SummaryList
        rows={[
          {
            name: text.since[language],
            value: startedOn === undefined ? undefined : approximately(startedOn, language),
          },
          { name: text.facilitator[language], value: facilitator },
          {
            name: text.others[language],
            value: others.length === 0 ? undefined : <OtherRegions language={language} ids={others} />,
          },
          { name: text.themes[language], value: listed(themes) },
          { name: text.lines[language], value: listed(actionLines) },
          { name: text.partners[language], value: listed(partners) },
          {
            name: text.sources[language],
            value: provenance && <Sources sources={provenance.sources} />,
          },
        ]}
      />
    </article>
  );
}

function OtherRegions({ language, ids }: { readonly language: Language; readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li>
          <a href={inLanguage(`/regios/${id}`, language)}>{regionName(id)}</a>
        </li>
      ))}
    </ul>
  );
}
