// Texts that people type: kept as typed, bounded, and free of control characters; escaping is for whoever shows them.
import * as z from 'zod/mini';

/** A text in both languages of the counter; a missing translation does not compile. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
export const language = z.enum(['nl', 'en']);

const notEmpty = z.minLength(1);
const singleLine = z.regex(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is how they are refused
  /^[^\u0000-\u001f\u007f\u2028\u2029]*$/,
  'control-characters',
);
const severalLines = z.regex(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tab and line breaks are welcome in prose, the rest is not
  /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/,
  'control-characters',
);

/** One schema per length: making schemas is most of what a function does when it starts, and texts are most schemas. */
function perLength(make: (max: number) => z.ZodMiniString): (max: number) => z.ZodMiniString {
  const made = new Map<number, z.ZodMiniString>();
  return (max) => {
    const schema = made.get(max) ?? make(max);
    made.set(max, schema);
    return schema;
  };
}

/** One line of 1 to `max` characters (UTF-16 units). */
export const line = perLength((max) => z.string().check(notEmpty, z.maxLength(max), singleLine));

/** Prose of 1 to `max` characters (UTF-16 units), line breaks and tabs allowed. */
export const prose = perLength((max) => z.string().check(notEmpty, z.maxLength(max), severalLines));

export const emailAddress = z.email().check(z.maxLength(254));
export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));
export const bilingual = (max: number) => z.strictObject({ nl: prose(max), en: prose(max) });
