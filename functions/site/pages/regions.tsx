// All regions with what there is in each, and all regional pacts: an overview that needs no map.
import type { Findable } from '../../../schemas/findable.ts';
import type { PublicPact, PublicRegion } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { List } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { countingSentence } from '../sentence.ts';
import { RegionLinks } from './regionLinks.tsx';

const text = {
  title: { nl: 'Regio’s', en: 'Regions' },
  lede: {
    nl: 'Kies een regio en lees welke koplopers en welke pacten daar zijn. Een regio kan in meer provincies liggen.',
    en: 'Choose a region and read which koplopers and which pacts are there. A region may lie in several provinces.',
  },
  nothing: { nl: 'In het register staat nog geen regio.', en: 'There is no region in the register yet.' },
  empty: { nl: 'Nog niets in het register.', en: 'Nothing in the register yet.' },
  pacts: { nl: 'Regionale pacten', en: 'Regional pacts' },
} as const satisfies Record<string, Bilingual>;

export interface RegionsPageProps {
  readonly frame: Frame;
  readonly regions: readonly PublicRegion[];
  readonly pacts: readonly PublicPact[];
  readonly koplopers: readonly Findable[];
  readonly grants: readonly Findable[];
}

export function RegionsPage({ frame, regions, pacts, koplopers, grants }: RegionsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="regions" description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{regions.length > 0 ? text.lede[language] : text.nothing[language]}</Lede>
      {regions.length > 0 && (
        <List>
          {regions.map((region) => (
            <li>
              <a href={inLanguage(`/regios/${region.slug}`, language)}>{region.name}</a>{' '}
              <span class="soft">
                {region.provinces.filter((province) => province !== region.name).join(', ')}
              </span>
              <p>{countedIn(region.slug, { koplopers, pacts, grants }, language)}</p>
            </li>
          ))}
        </List>
      )}
      {pacts.length > 0 && (
        <>
          <h2>{text.pacts[language]}</h2>
          <List>
            {pacts.map(({ slug, name, regions: ids }) => (
              <li>
                <strong>
                  <a href={inLanguage(`/pacten/${slug}`, language)}>{name}</a>
                </strong>
                <p>
                  <RegionLinks language={language} ids={ids} />
                </p>
              </li>
            ))}
          </List>
        </>
      )}
    </Shell>
  );
}

function countedIn(
  region: string,
  { koplopers, pacts, grants }: Pick<RegionsPageProps, 'koplopers' | 'pacts' | 'grants'>,
  language: Language,
): string {
  const inRegion = (things: readonly { readonly regions: readonly string[] }[]) =>
    things.filter(({ regions }) => regions.includes(region)).length;
  const counts = { koplopers: inRegion(koplopers), pacts: inRegion(pacts), grants: inRegion(grants) };
  return countingSentence(counts, language) ?? text.empty[language];
}
