// "Wie doet dit ook?": initiatives elsewhere that share something, with the reason to meet in words.
import type { Connection } from '../../../domain/connections/connections.ts';
import type { Findable } from '../../../schemas/findable.ts';
import { regionName } from '../../../schemas/regions.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { DataTable } from '../../ui/parts/dataTable.tsx';
import { reasonInWords } from '../finding/reason.ts';

const text = {
  alike: { nl: 'Wie doet dit ook?', en: 'Who else does this?' },
  places: { nl: 'Waar liggen verbindingen?', en: 'Where are the connections?' },
  caption: {
    nl: 'Wie hier en elders aan hetzelfde werkt, wat het meest deelt eerst',
    en: 'Who works on the same here and elsewhere, what shares most first',
  },
  noRegion: { nl: 'regio niet bekend', en: 'region not known' },
  pact: { nl: 'regionaal pact', en: 'regional pact' },
  grant: { nl: 'project met subsidie', en: 'subsidised project' },
  here: { nl: 'Hier', en: 'Here' },
  elsewhere: { nl: 'Elders', en: 'Elsewhere' },
  why: { nl: 'Wat ze delen', en: 'What they share' },
} as const satisfies Record<string, Bilingual>;

export interface ConnectionsProps {
  readonly language: Language;
  /** The strongest first. */
  readonly connections: readonly Connection[];
}

export function Connections({ language, connections }: ConnectionsProps) {
  if (connections.length === 0) return null;
  return (
    <section>
      <h2>{text.alike[language]}</h2>
      <ul class="list">
        {connections.map(({ with: other, shared }) => (
          <li>
            <FoundLink language={language} entry={other} />{' '}
            <span class="soft">({whereabouts(other, language)})</span>
            <p>{reasonInWords(shared, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface RegionConnectionsProps {
  readonly language: Language;
  readonly connections: readonly (Connection & { readonly from: Findable })[];
}

/** Connections of a region with the rest of the country, each with the initiative here that it starts from. */
export function RegionConnections({ language, connections }: RegionConnectionsProps) {
  if (connections.length === 0) return null;
  return (
    <section>
      <h2>{text.places[language]}</h2>
      <DataTable
        caption={text.caption[language]}
        columns={[text.here, text.elsewhere, text.why].map((name) => ({ name: name[language] }))}
        rows={connections.map(({ from, with: other, shared }) => [
          <FoundLink language={language} entry={from} />,
          <>
            <FoundLink language={language} entry={other} />{' '}
            <span class="soft">({whereabouts(other, language)})</span>
          </>,
          reasonInWords(shared, language),
        ])}
      />
    </section>
  );
}

const folders = {
  koploper: 'koplopers',
  pact: 'pacten',
  grant: 'subsidies',
  bottleneck: 'knelpunten',
} as const;

/** Where in the site something stands that was found. */
const addressOfFound = ({ kind, slug }: Pick<Findable, 'kind' | 'slug'>): string =>
  `/${folders[kind]}/${slug}`;

export const FoundLink = ({ language, entry }: { readonly language: Language; readonly entry: Findable }) => (
  <a href={inLanguage(addressOfFound(entry), language)}>{entry.name}</a>
);

/** Regions, after what it is when it is no koploper. */
export function whereabouts({ kind, regions }: Findable, language: Language): string {
  const where = regions.length === 0 ? text.noRegion[language] : regions.map(regionName).join(', ');
  return kind === 'pact' || kind === 'grant' ? `${text[kind][language]}, ${where}` : where;
}
