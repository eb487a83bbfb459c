// Dates in full, as people write them. Days are calendar days; moments are shown in Europe/Amsterdam.
import type { Language } from '../../schemas/text.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const format = (
  language: Language,
  timeZone: string,
  milliseconds: number,
  options: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(locales[language], { timeZone, ...options }).format(milliseconds);

/** `2026-02-26` → `donderdag 26 februari 2026`. */
export const fullDay = (day: string, language: Language): string =>
  format(language, 'UTC', Date.parse(day), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** A year, month or day, as exact as it is known: `2015`, `oktober 2015`, `26 februari 2026`. */
export function approximately(day: string, language: Language): string {
  const [, month, dayOfMonth] = day.split('-');
  return format(language, 'UTC', Date.parse(day), {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  });
}

/** An instant: `donderdag 26 februari 2026 om 16:41`. */
export const fullMoment = (instant: string, language: Language): string =>
  format(language, 'Europe/Amsterdam', Date.parse(instant), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
