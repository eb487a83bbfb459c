// Dates in full, in pages and mails. Days are calendar days; moments are shown in Europe/Amsterdam.
import { inWords } from '../../domain/clock/inWords.ts';
import type { Bilingual, Language } from '../../schemas/text.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;

/** `2026-02-26`, or an instant within that day: "donderdag 26 februari 2026". */
export const fullDay = (at: string): Bilingual => ({
  nl: inWords(at, 'nl', day),
  en: inWords(at, 'en', day),
});

/** An instant: "maandag 2 maart 2026 om 10:30:00 uur". */
export const fullMoment = (instant: string): Bilingual => ({
  nl: `${inWords(instant, 'nl', day)} om ${inWords(instant, 'nl', time)} uur`,
  en: `${inWords(instant, 'en', day)} at ${inWords(instant, 'en', time)} (Dutch time)`,
});

/** A year, month or day, as exact as it is known: `2015`, `oktober 2015`, `26 februari 2026`. */
export function approximately(date: string, language: Language): string {
  const [, month, dayOfMonth] = date.split('-');
  return inWords(date, language, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  });
}
