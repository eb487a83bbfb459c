// Dates in full, as people write them, in pages and mails. Days are calendar days; moments are shown in Europe/Amsterdam.
import type { Bilingual, Language } from '../../schemas/text.ts';

const timeZone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

/** A day without a time is midnight in UTC, which is the same day in Amsterdam. */
const format = (language: Language, options: Intl.DateTimeFormatOptions, at: string): string =>
  new Intl.DateTimeFormat(locales[language], { ...options, timeZone }).format(Date.parse(at));

/** `2026-02-26`, or an instant within that day: "donderdag 26 februari 2026". */
export const fullDay = (at: string): Bilingual => ({ nl: format('nl', day, at), en: format('en', day, at) });

/** An instant: "maandag 2 maart 2026 om 10:30:00 uur". */
export const fullMoment = (instant: string): Bilingual => ({
  nl: `${format('nl', day, instant)} om ${format('nl', time, instant)} uur`,
  en: `${format('en', day, instant)} at ${format('en', time, instant)} (Dutch time)`,
});

/** A year, month or day, as exact as it is known: `2015`, `oktober 2015`, `26 februari 2026`. */
export function approximately(date: string, language: Language): string {
  const [, month, dayOfMonth] = date.split('-');
  const known: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  };
  return format(language, known, date);
}
