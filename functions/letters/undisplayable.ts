// Characters for which no font of ours has a picture. PDF/UA forbids to leave them blank, and nobody may be refused a letter
// for them: their code is shown in their place.

/** As the compiler reports them, each in an escaped string of Rust. */
const reported = [
  /the text `\\?"(.*?)\\?"` could not be displayed/g,
  /disallowed codepoint `\\?"(.*?)\\?"`/g,
] as const;

/** The characters that a refusal of the compiler names; none when it refused for another reason. */
export const undisplayableIn = (refusal: string): ReadonlySet<string> =>
  new Set(
    reported
      .flatMap((pattern) => [...refusal.matchAll(pattern)].map(([, text]) => text ?? ''))
      .flatMap((text) => [...unescaped(text)]),
  );

/** `\u{feff}` once or twice escaped. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** `中`: "[U+4E2D]". */
export const coded = (text: string, characters: ReadonlySet<string>): string =>
  Array.from(text, (one) => (characters.has(one) ? `[U+${hexadecimal(one)}]` : one)).join('');

const hexadecimal = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
