// Which initiatives elsewhere do the same: what two of them share, how much that weighs, and who comes first.
import type { Findable } from '../../schemas/findable.ts';
import { themeKey } from '../../schemas/themes.ts';
import { slugOf } from '../case/slug.ts';

export interface Shared {
  readonly partners: readonly string[];
  readonly themes: readonly string[];
  readonly educationLevels: Findable['educationLevels'];
}

export interface Connection {
  readonly with: Findable;
  readonly shared: Shared;
  /** More than nothing: the higher, the stronger. */
  readonly strength: number;
}

/** A partner in both places can introduce people, a theme gives them something to talk about, a level is common. */
const weights = { partners: 5, themes: 3, educationLevels: 1 } as const satisfies Record<
  keyof Shared,
  number
>;

type Words = ReadonlyMap<string, string>;

/** What an entry is compared by, made once: a region may have a hundred entries and the country thousands. */
interface Marks {
  readonly partners: Words;
  readonly themes: Words;
  readonly levels: ReadonlyMap<string, Findable['educationLevels'][number]>;
  readonly order: string;
}

const made = new WeakMap<Findable, Marks>();

function marksOf(entry: Findable): Marks {
  const known = made.get(entry);
  if (known) return known;
  const { name, kind, slug, partners, themes, educationLevels } = entry;
  const marks = {
    partners: byKey(partners, slugOf),
    themes: byKey(themes, themeKey),
    levels: byKey(educationLevels, (level) => level),
    order: `${slugOf(name)} ${kind} ${slug}`,
  };
  made.set(entry, marks);
  return marks;
}

const byKey = <Word extends string>(
  words: readonly Word[],
  keyOf: (word: Word) => string,
): Map<string, Word> =>
  new Map(words.map((word) => [keyOf(word), word] as const).filter(([key]) => key !== ''));

/** What two initiatives share, in the words of the first. */
export function shared(one: Findable, other: Findable): Shared {
  const [these, those] = [marksOf(one), marksOf(other)];
  return {
    partners: common(these.partners, those.partners),
    themes: common(these.themes, those.themes),
    educationLevels: common(these.levels, those.levels),
  };
}

const common = <Word>(these: ReadonlyMap<string, Word>, those: ReadonlyMap<string, Word>): Word[] =>
  [...these].filter(([key]) => those.has(key)).map(([, word]) => word);

export const strengthOf = ({ partners, themes, educationLevels }: Shared): number =>
  weights.partners * partners.length +
  weights.themes * themes.length +
  weights.educationLevels * educationLevels.length;

/** Not the same thing and in no region of both; an initiative of which no region is known is elsewhere. */
const isElsewhere = (one: Findable, other: Findable): boolean =>
  !(one.kind === other.kind && one.slug === other.slug) &&
  !one.regions.some((region) => other.regions.includes(region));

/** Everything elsewhere that shares something, the strongest first, equals by name. */
export const connectionsOf = (one: Findable, all: readonly Findable[]): readonly Connection[] =>
  all
    .filter((other) => isElsewhere(one, other))
    .map((other) => ({ with: other, shared: shared(one, other) }))
    .map((connection) => ({ ...connection, strength: strengthOf(connection.shared) }))
    .filter(({ strength }) => strength > 0)
    .sort((one, other) => other.strength - one.strength || byName(one.with, other.with));

/** Connections of several at home, the strongest first; each at home no more than `each` times. */
export function connectionsFrom(
  home: readonly Findable[],
  all: readonly Findable[],
  each: number,
): readonly (Connection & { readonly from: Findable })[] {
  return home
    .flatMap((from) =>
      connectionsOf(from, all)
        .filter((connection) => home.every((own) => isElsewhere(own, connection.with)))
        .slice(0, each)
        .map((connection) => ({ ...connection, from })),
    )
    .sort(
      (one, other) =>
        other.strength - one.strength || byName(one.from, other.from) || byName(one.with, other.with),
    );
}

/** By code unit, so that the order is the same on every machine. */
function byName(one: Findable, other: Findable): number {
  const [first, second] = [marksOf(one).order, marksOf(other).order];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
