// What the pages of the register are about, in the words of schema.org.
import { regionName } from '../../schemas/regions.ts';
import type { PublicBottleneck, PublicKoploper, PublicPact } from '../../schemas/register.ts';
import type { Language } from '../../schemas/text.ts';
import { inLanguage } from '../ui/language.ts';
import type { StructuredThing } from '../ui/structuredData.tsx';

/** An address of ours; `origin` is that of the site. */
export const regionIn = (origin: string, id: string) => ({
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

/** In one sentence, for who finds its page. */
export function aboutPact({ name, regions, themes }: PublicPact, language: Language): string {
  const list = new Intl.ListFormat(language);
  const where = {
    nl: 'regionaal pact van zorg, welzijn en onderwijs',
    en: 'regional pact of care, welfare and education',
  };
  const place = regions.length === 0 ? '' : ` (${list.format(regions.map(regionName))})`;
  const on = themes.length === 0 ? '' : ` ${list.format(themes)}.`;
  return `${name}: ${where[language]}${place}.${on}`;
}

export function structuredPact(origin: string, pact: PublicPact, language: Language): StructuredThing {
  const { slug, name, regions, themes, partners, startedOn } = pact;
  return {
    '@type': 'Organization',
    '@id': `${origin}/pacten/${slug}`,
    url: `${origin}${inLanguage(`/pacten/${slug}`, language)}`,
    name,
    description: aboutPact(pact, language),
    ...(startedOn === undefined ? {} : { foundingDate: startedOn }),
    ...(themes.length > 0 ? { keywords: themes } : {}),
    member: partners.map((partner) => ({ '@type': 'Organization', name: partner })),
    areaServed: regions.map((region) => regionIn(origin, region)),
  };
}

/** A question with what was answered or came of it; both are Dutch in either language of the page. */
export const structuredBottleneck = (
  origin: string,
  { slug, name, question, answer }: PublicBottleneck,
  language: Language,
): StructuredThing => ({
  '@type': 'QAPage',
  '@id': `${origin}/knelpunten/${slug}`,
  url: `${origin}${inLanguage(`/knelpunten/${slug}`, language)}`,
  mainEntity: {
    '@type': 'Question',
    name,
    text: question,
    inLanguage: 'nl',
    answerCount: 1,
    acceptedAnswer: { '@type': 'Answer', text: answer, inLanguage: 'nl' },
  },
});

export const structuredTheme = (
  origin: string,
  key: string,
  { name, description }: { readonly name: string; readonly description: string },
): StructuredThing => ({
  '@type': 'DefinedTerm',
  '@id': `${origin}/themas/${key}`,
  name,
  description,
  inDefinedTermSet: `${origin}/themas`,
});
