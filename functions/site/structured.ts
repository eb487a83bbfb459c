// What the pages of the register are about, in the words of schema.org.
import { regionName } from '../../schemas/regions.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import type { Language } from '../../schemas/text.ts';
import { inLanguage } from '../ui/language.ts';
import type { StructuredThing } from '../ui/structuredData.tsx';

/** An address of ours; `origin` is that of the site. */
const regionIn = (origin: string, id: string) => ({
  '@type': 'AdministrativeArea',
  '@id': `${origin}/regios/${id}`,
  name: regionName(id),
});

export function structuredKoploper(
  origin: string,
  koploper: PublicKoploper,
  language: Language,
): StructuredThing {
  const { slug, name, alsoKnownAs, summary, partners, regions, themes, caseNumber } = koploper;
  const id = `${origin}/koplopers/${slug}`;
  return {
    '@type': 'Project',
    '@id': id,
    url: `${origin}${inLanguage(`/koplopers/${slug}`, language)}`,
    identifier: caseNumber,
    name,
    ...(alsoKnownAs.length > 0 ? { alternateName: alsoKnownAs } : {}),
    ...(summary ? { description: summary[language] ?? summary.nl } : {}),
    ...(themes.length > 0 ? { keywords: themes } : {}),
    member: partners.map((partner) => ({ '@type': 'Organization', name: partner.name })),
    areaServed: regions.map((region) => regionIn(origin, region)),
  };
}

export const structuredRegion = (
  origin: string,
  id: string,
  {
    name,
    provinces,
    description,
  }: {
    readonly name: string;
    readonly provinces: readonly string[];
    readonly description: string;
  },
): StructuredThing => ({
  ...regionIn(origin, id),
  name,
  description,
  url: `${origin}/regios/${id}`,
  containedInPlace: provinces.map((province) => ({ '@type': 'AdministrativeArea', name: province })),
});
