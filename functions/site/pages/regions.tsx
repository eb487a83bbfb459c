// All regions with what there is in each, and all regional pacts: an overview that needs no map.
import type { Findable } from '../../../schemas/findable.ts';
import type { PublicPact, PublicRegion } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { type Counts, countingSentence } from '../../ui/countingSentence.ts';
import { inLanguage } from '../../ui/language.ts';
import { Bars } from '../../ui/parts/bars.tsx';
import { Columns, List } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { RegionLinks } from './regionLinks.tsx';

const text = {
  title: { nl: 'Regio’s', en: 'Regions' },
  lede: {
    nl: 'Kies een regio en lees welke koplopers en welke pacten daar zijn. Een regio kan in meer provincies liggen.',
    en: 'Choose a region and read which koplopers and which pacts are there. A region may lie in several provinces.',
  },
  nothing: { nl: 'In het register staat nog geen regio.', en: 'There is no region in the register yet.' },
  empty: { nl: 'Nog niets in het register.', en: 'Nothing in the register yet.' },
  figures: { nl: 'Het land in één beeld', en: 'The country in one picture' },
  counted: {
    nl: 'Koplopers, pacten en subsidies per regio, de meeste eerst',
    en: 'Koplopers, pacts and subsidies by region, the most first',
  },
  number: { nl: 'Aantal', en: 'Number' },
  pacts: { nl: 'Regionale pacten', en: 'Regional pacts' },
} as const satisfies Record<string, Bilingual>;

export interface RegionsPageProps {
  readonly frame: Frame;
  readonly regions: readonly PublicRegion[];
  readonly pacts: readonly PublicPact[];
  readonly koplopers: readonly Findable[];
  readonly grants: readonly Findable[];
}

type Counted = Pick<RegionsPageProps, 'koplopers' | 'pacts' | 'grants'>;

export function RegionsPage({ frame, regions, pacts, koplopers, grants }: RegionsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} section="regions" description={text.lede[language]}>
      <h1>{text.title[language]}</h1>
      <Lede>{regions.length > 0 ? text.lede[language] : text.nothing[language]}</Lede>
      {regions.length > 0 && (
        <Columns beside={<InFigures {...{ language, regions, koplopers, pacts, grants }} />}>
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
        </Columns>
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

interface InFiguresProps extends Counted {
  readonly language: Language;
  readonly regions: readonly PublicRegion[];
}

/** The state of the country as a picture: what the register holds of each region, the most first. */
function InFigures({ language, regions, ...things }: InFiguresProps) {
  const rows = regions
    .map((region) => {
      const { koplopers, pacts, grants } = countsIn(region.slug, things);
      return { region, value: koplopers + pacts + grants };
    })
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || one.region.name.localeCompare(other.region.name, 'nl'));
  return (
    <>
      <h2>{text.figures[language]}</h2>
      <Bars
        caption={text.counted[language]}
        columns={[text.title[language], text.number[language]]}
        rows={rows.map(({ region, value }) => ({ name: region.name, value }))}
      />
    </>
  );
}

function countedIn(region: string, things: Counted, language: Language): string {
  return countingSentence(countsIn(region, things), language) ?? text.empty[language];
}

function countsIn(region: string, { koplopers, pacts, grants }: Counted): Counts {
  const inRegion = (things: readonly { readonly regions: readonly string[] }[]) =>
    things.filter(({ regions }) => regions.includes(region)).length;
  return { koplopers: inRegion(koplopers), pacts: inRegion(pacts), grants: inRegion(grants) };
}
