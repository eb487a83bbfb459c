// One region: its counts in a sentence, its koplopers and its pacts, and what it tells of itself. Also when its own document is not there yet.

import type { Connection } from '../../../domain/connections/connections.ts';
import type { Findable } from '../../../schemas/findable.ts';
import type { GrantListing } from '../../../schemas/publicFund.ts';
import { type RegionId, regionName, regions } from '../../../schemas/regions.ts';
import type { KoploperListing, PublicPact, PublicRegion } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { countingSentence } from '../../ui/countingSentence.ts';
import { inLanguage } from '../../ui/language.ts';
import { Columns } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Crumbs } from '../../ui/parts.tsx';
import {
  RegionAgenda,
  RegionFacilitator,
  RegionIntroduction,
  RegionRevisions,
} from '../../ui/regionStory.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { structuredRegion } from '../structured.ts';
import { RegionConnections } from './connections.tsx';
import { GrantList } from './grants/grantList.tsx';
import { KoploperList } from './koploperList.tsx';
import { Pacts } from './pacts.tsx';
import { Sources } from './provenance.tsx';
import { ThemeLinks } from './themeLinks.tsx';

const text = {
  regions: { nl: 'Regio’s', en: 'Regions' },
  nothing: {
    nl: 'Van deze regio staat nog geen koploper, geen regionaal pact en geen subsidie in het register.',
    en: 'The register holds no koploper, no regional pact and no subsidy of this region yet.',
  },
  koplopers: { nl: 'Koplopers', en: 'Koplopers' },
  grants: {
    nl: 'Subsidies van het Regionaal Investeringsfonds mbo',
    en: 'Subsidies of the regional investment fund for vocational education',
  },
  province: { nl: 'Provincie', en: 'Province' },
  provinces: { nl: 'Provincies', en: 'Provinces' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  sources: { nl: 'Bronnen bij deze regio', en: 'Sources for this region' },
} as const satisfies Record<string, Bilingual>;

export interface RegionPageProps {
  readonly frame: Frame;
  readonly id: RegionId;
  readonly region: PublicRegion | undefined;
  readonly pacts: readonly PublicPact[];
  readonly koplopers: readonly KoploperListing[];
  readonly grants: readonly GrantListing[];
  readonly connections: readonly (Connection & { readonly from: Findable })[];
}

export function RegionPage({ frame, id, region, pacts, koplopers, grants, connections }: RegionPageProps) {
  const { language } = frame;
  const name = region?.name ?? regionName(id);
  const counts = { koplopers: koplopers.length, pacts: pacts.length, grants: grants.length };
  const sentence = countingSentence(counts, language);
  const description = sentence ?? text.nothing[language];
  const provinces = provincesOf(id, region);
  return (
    <Shell
      {...frame}
      title={name}
      section="regions"
      description={`${name}: ${description}`}
      about={structuredRegion(frame.origin, id, { name, provinces, description })}
    >
      <Crumbs
        language={language}
        above={{ href: inLanguage('/regios', language), name: text.regions[language] }}
        here={name}
      />
      <h1>{name}</h1>
      <Lede>{description}</Lede>
      {region && <RegionIntroduction language={language} content={region} />}
      <Columns beside={<Beside {...{ frame, id, region, pacts, koplopers }} />}>
        {koplopers.length > 0 && (
          <section>
            <h2>{text.koplopers[language]}</h2>
            <KoploperList language={language} koplopers={koplopers} within={id} />
          </section>
        )}
        <Pacts language={language} pacts={pacts} within={id} />
        {grants.length > 0 && (
          <section>
            <h2>{text.grants[language]}</h2>
            <GrantList language={language} grants={grants} />
          </section>
        )}
        {region && <RegionAgenda language={language} content={region} />}
        {region && <RegionFacilitator language={language} content={region} />}
        <RegionConnections language={language} connections={connections} />
        {region?.provenance && (
          <section>
            <h2>{text.sources[language]}</h2>
            <Sources sources={region.provenance.sources} />
          </section>
        )}
        {region && <RegionRevisions language={language} revisions={region.revisions} />}
      </Columns>
    </Shell>
  );
}

const provincesOf = (id: RegionId, region: PublicRegion | undefined): readonly string[] =>
  region?.provinces ?? regions.find((known) => known.id === id)?.provinces ?? [];

function Beside({
  frame: { language },
  id,
  region,
  pacts,
  koplopers,
}: Omit<RegionPageProps, 'grants' | 'connections'>) {
  const provinces = provincesOf(id, region);
  const themes = [...koplopers, ...pacts]
    .flatMap((thing) => thing.themes)
    .sort((one, other) => one.localeCompare(other, 'nl'));
  return (
    <>
      <h2>{(provinces.length === 1 ? text.province : text.provinces)[language]}</h2>
      <p>{provinces.join(', ')}</p>
      {themes.length > 0 && (
        <>
          <h2>{text.themes[language]}</h2>
          <ThemeLinks language={language} themes={themes} />
        </>
      )}
    </>
  );
}
