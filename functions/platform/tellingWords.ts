// The words of a text that tell something: each once, in small letters, without accents, without the words every text has.

const commonplace = new Set(
  `aan aanbod al alle als bij binnen dan dat de deze die dit doet doen door dus een eerste en er erg geen heeft hebben het hier
  hoe hun ieder iets in is kan kent kunnen maar maken men met mee mij moet na naar niet nieuwe nog nu of om onder ons onze ook op
  over per te tot tussen uit van vanaf veel vijf voor waar waarin wat werd wie wij willen worden wordt zelf zich zij zijn zo zoals
  and are been for from has have how into its not that the their them they this was what when where which who will with you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Small letters without accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of a text in plain letters; numbers and single letters are words, too. */
export const plainWords = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const tells = (word: string): boolean => word.length > 1 && !commonplace.has(word);

/** Those of `texts` that do not stand in `elsewhere` already, in their order. */
export function tellingWords(texts: readonly string[], elsewhere: readonly string[]): string {
  const known = new Set(elsewhere.flatMap(plainWords));
  const words = texts
    .flatMap(plainWords)
    .filter((word) => word.length > 2 && tells(word) && !known.has(word));
  return [...new Set(words)].join(' ');
}
