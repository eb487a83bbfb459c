// Themes across regions: who in the register works on what, and where.
import type { Findable } from '../../../schemas/findable.ts';
import { themeKey } from '../../../schemas/themes.ts';

export interface ThemeInUse {
  readonly key: string;
  /** By its name in the list, or as somebody wrote it. */
  readonly written: string;
  readonly koplopers: readonly Findable[];
  readonly pacts: readonly Findable[];
  /** Ids, those with most first. */
  readonly regions: readonly string[];
}

/** The most used first, equals by their key. */
export function themesInUse(everything: readonly Findable[]): readonly ThemeInUse[] {
  const users = new Map<string, { written: string; entries: Findable[] }>();
  for (const entry of everything)
    for (const [key, written] of new Map(entry.themes.map((theme) => [themeKey(theme), theme]))) {
      if (key === '') continue;
      const theme = users.get(key) ?? { written, entries: [] };
      theme.entries.push(entry);
      users.set(key, theme);
    }
  return [...users]
    .map(([key, { written, entries }]) => ({
      key,
      written,
      koplopers: entries.filter(({ kind }) => kind === 'koploper'),
      pacts: entries.filter(({ kind }) => kind === 'pact'),
      regions: mostFirst(entries.flatMap(({ regions }) => regions)),
    }))
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.key < other.key ? -1 : 1));
}

const sizeOf = ({ koplopers, pacts }: ThemeInUse): number => koplopers.length + pacts.length;

function mostFirst(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([id]) => id);
}
