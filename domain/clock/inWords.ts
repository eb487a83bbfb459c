// Days and moments as people write them, shown in Europe/Amsterdam.
import type { Bilingual, Language } from '../../schemas/text.ts';

const timeZone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** An instant or a day; a day without a time is midnight in UTC, which is the same day in Amsterdam. */
export const inWords = (at: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(Date.parse(at));

const plain = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `2026-02-26`: "26 februari 2026". */
export const plainDay = (day: string): Bilingual => ({
  nl: inWords(day, 'nl', plain),
  en: inWords(day, 'en', plain),
});

const full = { weekday: 'long', ...plain } as const;
const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

/** `2026-02-26`, or an instant within that day: "donderdag 26 februari 2026". */
export const fullDay = (at: string): Bilingual => ({
  nl: inWords(at, 'nl', full),
  en: inWords(at, 'en', full),
});

/** An instant: "maandag 2 maart 2026 om 10:30:00 uur". */
export const fullMoment = (instant: string): Bilingual => ({
  nl: `${inWords(instant, 'nl', full)} om ${inWords(instant, 'nl', time)} uur`,
  en: `${inWords(instant, 'en', full)} at ${inWords(instant, 'en', time)} (Dutch time)`,
});
