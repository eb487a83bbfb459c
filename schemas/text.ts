// Texts that people type: kept as typed, bounded, and free of control characters; escaping is for whoever shows them.
import * as z from 'zod/mini';

/** A text in both languages of the counter; a missing translation does not compile. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
export const language = z.enum(['nl', 'en']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is how they are refused
const singleLine = /^[^\u0000-\u001f\u007f\u2028\u2029]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tab and line breaks are welcome in prose, the rest is not
const severalLines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

/** One line of 1 to `max` characters (UTF-16 units). */
export const line = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(singleLine, 'control-characters'));

/** Prose of 1 to `max` characters (UTF-16 units), line breaks and tabs allowed. */
export const prose = (max: number) =>
  z.string().check(z.minLength(1), z.maxLength(max), z.regex(severalLines, 'control-characters'));

export const emailAddress = z.email().check(z.maxLength(254));
export const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));
export const bilingual = (max: number) => z.strictObject({ nl: prose(max), en: prose(max) });
