// All regions and all regional pacts.

import { regionName } from '../../../schemas/regions.ts';
import type { PublicPact, PublicRegion } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';

const text = {
  title: { nl: 'Regio’s', en: 'Regions' },
  lede: {
    nl: 'Kies een regio en lees welke koplopers en welke pacten daar zijn. Een regio kan in meer provincies liggen.',
    en: 'Choose a region and read which koplopers and which pacts are there. A region may lie in several provinces.',
  },
  nothing: { nl: 'In het register staat nog geen regio.', en: 'There is no region in the register yet.' },
  pacts: { nl: 'Regionale pacten', en: 'Regional pacts' },
  noRegion: { nl: 'Regio niet bekend', en: 'Region not known' },
} as const satisfies Record<string, Bilingual>;

export interface RegionsPageProps {
  readonly frame: Frame;
  readonly regions: readonly PublicRegion[];
  readonly pacts: readonly PublicPact[];
}

export function RegionsPage({ frame, regions, pacts }: RegionsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="regions">
      <h1>{text.title[language]}</h1>
      <Lede>{regions.length > 0 ? text.lede[language] : text.nothing[language]}</Lede>
      {regions.length > 0 && (
        <List>
          {regions.map(({ slug, name, provinces }) => (
            <li>
              <RegionLink language={language} id={slug} name={name} />{' '}
              <span class="soft">{provinces.filter((province) => province !== name).join(', ')}</span>
            </li>
          ))}
        </List>
      )}
      {pacts.length > 0 && (
        <>
          <h2>{text.pacts[language]}</h2>
          <List>
            {pacts.map((pact) => (
              <PactItem language={language} pact={pact} />
            ))}
          </List>
        </>
      )}
    </Shell>
  );
}

function PactItem({ language, pact }: { readonly language: Language; readonly pact: PublicPact }) {
  return (
    <li>
      <strong>{pact.name}</strong>
      <p>
        {pact.regions.length === 0 && <span class="soft">{text.noRegion[language]}</span>}
        {pact.regions.map((id, index) => (
          <>
            {index > 0 && ', '}
            <RegionLink language={language} id={id} name={regionName(id)} />
          </>
        ))}
      </p>
    </li>
  );
}

const RegionLink = ({
  language,
  id,
  name,
}: {
  readonly language: Language;
  readonly id: string;
  readonly name: string;
}) => <a href={inLanguage(`/regios/${id}`, language)}>{name}</a>;
