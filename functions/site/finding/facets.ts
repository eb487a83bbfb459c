// By what koplopers are filtered: the values there are, how many koplopers each would leave, and what they are called.
import type { Findable } from '../../../schemas/findable.ts';
import { regionIds, regionName } from '../../../schemas/regions.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { themeKey, themeName, themeWritten } from '../../../schemas/themes.ts';
import { educationLevelNames, sectorNames } from '../../../schemas/vocabulary.ts';

/** As they stand in addresses, in the order in which they are shown. */
export const facets = ['thema', 'regio', 'sector', 'niveau'] as const;
export type Facet = (typeof facets)[number];
export type Choice = { readonly [facet in Facet]?: string };

export interface Option {
  readonly value: string;
  readonly name: string;
  /** How many there are with this value and everything else that is chosen. */
  readonly count: number;
}

export const facetNames: Record<Facet, Bilingual> = {
  thema: { nl: 'Thema', en: 'Theme' },
  regio: { nl: 'Regio', en: 'Region' },
  sector: { nl: 'Sector van een partner', en: 'Sector of a partner' },
  niveau: { nl: 'Onderwijsniveau', en: 'Level of education' },
};

const writtenValues: Record<Facet, (entry: Findable) => readonly string[]> = {
  thema: ({ themes }) => themes,
  regio: ({ regions }) => regions,
  sector: ({ sectors }) => sectors,
  niveau: ({ educationLevels }) => educationLevels,
};

const keyOf = (facet: Facet, written: string): string => (facet === 'thema' ? themeKey(written) : written);

const has = (entry: Findable, facet: Facet, value: string): boolean =>
  writtenValues[facet](entry).some((written) => keyOf(facet, written) === value);

const called = (names: Readonly<Record<string, Bilingual>>, value: string, language: Language): string =>
  (Object.hasOwn(names, value) ? names[value]?.[language] : undefined) ?? value;

export function facetValueName(facet: Facet, written: string, language: Language): string {
  switch (facet) {
    case 'thema':
      return themeName(written, language);
    case 'regio':
      return regionName(written);
    case 'sector':
      return called(sectorNames, written, language);
    case 'niveau':
      return called(educationLevelNames, written, language);
  }
}

/** Whether a value means something: it is in our lists, or somebody in the register has it. */
export function isKnown(entries: readonly Findable[], facet: Facet, value: string): boolean {
  const listed: Record<Facet, boolean> = {
    thema: themeWritten(value)?.id === value,
    regio: regionIds.some((id) => id === value),
    sector: Object.hasOwn(sectorNames, value),
    niveau: Object.hasOwn(educationLevelNames, value),
  };
  return listed[facet] || entries.some((entry) => has(entry, facet, value));
}

export const matching = (entries: readonly Findable[], choice: Choice): readonly Findable[] =>
  entries.filter((entry) =>
    facets.every((facet) => choice[facet] === undefined || has(entry, facet, choice[facet])),
  );

/** The values of a facet among what the other choices leave; the most frequent first, then by name. */
export function options(
  entries: readonly Findable[],
  choice: Choice,
  facet: Facet,
  language: Language,
): readonly Option[] {
  const { [facet]: _own, ...others } = choice;
  const counted = new Map<string, { written: string; count: number }>();
  for (const entry of matching(entries, others)) {
    const values = new Map(writtenValues[facet](entry).map((written) => [keyOf(facet, written), written]));
    for (const [value, written] of values) {
      const { count = 0 } = counted.get(value) ?? {};
      if (value !== '') counted.set(value, { written, count: count + 1 });
    }
  }
  return [...counted]
    .map(([value, { written, count }]) => ({ value, count, name: facetValueName(facet, written, language) }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, language));
}
