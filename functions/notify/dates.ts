// Days and moments in full, as people in the Netherlands read them.
import type { Bilingual, Language } from '../../schemas/text.ts';

const timeZone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

const format = (language: Language, options: Intl.DateTimeFormatOptions, at: string): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(Date.parse(at));

/** `2026-03-20`, or an instant within that day: "vrijdag 20 maart 2026". */
export const dayInFull = (at: string): Bilingual => ({
  nl: format('nl', day, at),
  en: format('en', day, at),
});

/** An instant: "maandag 2 maart 2026 om 10:30:00 uur". */
export const momentInFull = (instant: string): Bilingual => ({
  nl: `${format('nl', day, instant)} om ${format('nl', time, instant)} uur`,
  en: `${format('en', day, instant)} at ${format('en', time, instant)} (Dutch time)`,
});
