// Search that forgives accents, capitals, word endings and spelling, and finds a word inside a longer one (Dutch writes
// `zorgtechnologie` as one word). MiniSearch does the work; the index is kept as long as the register is the same.
import MiniSearch, { type Query } from 'minisearch';
import type { Findable } from '../../../schemas/findable.ts';
import { regionName, regions } from '../../../schemas/regions.ts';
import { themeWritten } from '../../../schemas/themes.ts';
import { plainWords, tells } from '../../platform/tellingWords.ts';

export interface Found {
  /** The best first. */
  readonly entries: readonly Findable[];
  /** Nothing has every word, so these have some of them. */
  readonly someWordsOnly: boolean;
  /** When there is nothing at all: words that are there and look like those asked for. */
  readonly nearest: readonly string[];
}

interface Index {
  readonly mini: MiniSearch;
  /** Every word of the index, to find one within another. */
  readonly vocabulary: ReadonlySet<string>;
}

const boost = { name: 4, themes: 3, partners: 2, places: 2, words: 1 };
const mostWords = 8;
const mostLongerWords = 30;
const mostNearest = 4;

const indexes = new WeakMap<readonly Findable[], Index>();

/** An empty question, or one of words that tell nothing, finds everything in the order it came in. */
export function search(all: readonly Findable[], question: string): Found {
  const terms = [...new Set(plainWords(question).filter(tells))].slice(0, mostWords);
  if (terms.length === 0) return { entries: all, someWordsOnly: false, nearest: [] };
  const index = indexOf(all);
  for (const combineWith of ['AND', 'OR'] as const) {
    const queries = terms.map((term) => forgiving(term, index));
    const hits = index.mini.search({ combineWith, queries }, { boost });
    const entries = hits.flatMap(({ id }) => all[id] ?? []);
    if (entries.length > 0) return { entries, someWordsOnly: combineWith === 'OR', nearest: [] };
  }
  return { entries: [], someWordsOnly: false, nearest: nearestTo(terms, index) };
}

/** The entries whose names or themes look most like a text, for a page that is not there. */
export function lookingLike(all: readonly Findable[], text: string, most: number): readonly Findable[] {
  const terms = [...new Set(plainWords(text).filter(tells))].slice(0, mostWords);
  if (terms.length === 0) return [];
  const index = indexOf(all);
  const queries = terms.map((term): Query => ({ queries: [term], prefix: true, fuzzy: 0.4 }));
  return index.mini
    .search({ combineWith: 'OR', queries }, { fields: ['name', 'themes'], boost })
    .slice(0, most)
    .flatMap(({ id }) => all[id] ?? []);
}

function forgiving(term: string, { vocabulary }: Index): Query {
  const near: Query = {
    queries: [term],
    prefix: term.length > 2,
    fuzzy: term.length > 4 ? 0.2 : false,
    maxFuzzy: 2,
  };
  if (term.length < 5) return near;
  const longer = [...vocabulary].filter((word) => word.indexOf(term) > 0).slice(0, mostLongerWords);
  if (longer.length === 0) return near;
  const within: Query = {
    queries: longer,
    combineWith: 'OR',
    fuzzy: false,
    prefix: false,
    boostTerm: () => 0.5,
  };
  return { combineWith: 'OR', queries: [near, within] };
}

function nearestTo(terms: readonly string[], { mini, vocabulary }: Index): string[] {
  const words = terms.flatMap((term) =>
    mini
      .autoSuggest(term, { fuzzy: 0.4, prefix: true })
      .map(({ suggestion }) => suggestion)
      .filter((word) => vocabulary.has(word)),
  );
  return [...new Set(words)].slice(0, mostNearest);
}

function indexOf(all: readonly Findable[]): Index {
  const known = indexes.get(all);
  if (known) return known;
  const vocabulary = new Set<string>();
  const mini = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: (text) => [...plainWords(text)],
    processTerm: (term) => {
      if (!tells(term)) return null;
      vocabulary.add(term);
      return term;
    },
    searchOptions: { processTerm: (term) => term },
  });
  mini.addAll(all.map((entry, id) => ({ id, ...fieldsOf(entry) })));
  const index = { mini, vocabulary };
  indexes.set(all, index);
  return index;
}

function fieldsOf(entry: Findable): Readonly<Record<keyof typeof boost, string>> {
  const places = entry.regions.flatMap((id) => [
    regionName(id),
    ...(regions.find((region) => region.id === id)?.provinces ?? []),
  ]);
  return {
    name: entry.name,
    themes: entry.themes.flatMap(wordsOfTheme).join(' '),
    partners: entry.partners.join(' '),
    places: [...places, ...entry.educationLevels].join(' '),
    words: entry.words,
  };
}

function wordsOfTheme(written: string): readonly string[] {
  const theme = themeWritten(written);
  if (!theme) return [written];
  return [theme.name.nl, theme.name.en, ...theme.aliases, ...(theme.soughtAs ?? [])];
}
