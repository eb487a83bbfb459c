// The language of a page: what the address asks for, else the default of that page.
import type { Language } from '../../schemas/text.ts';

/** `?lang=en` or `?lang=nl`; anything else counts as not asked. */
export const askedLanguage = (lang: string | undefined): Language | undefined =>
  lang === 'nl' || lang === 'en' ? lang : undefined;

export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** A path of our own in a language, also when it asks for another; Dutch is what an address without `lang` means. */
export function inLanguage(path: string, language: Language): string {
  const [page = '', fragment] = path.split('#');
  const asked = page.replace(/(?<=[?&]lang=)[^&]*/g, language);
  if (asked === page && language === 'nl') return path;
  const address = /[?&]lang=/.test(page) ? asked : `${page}${page.includes('?') ? '&' : '?'}lang=${language}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
