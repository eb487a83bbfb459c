// Dates in pages and mails. Days are calendar days; moments are shown in Europe/Amsterdam.
import { inWords } from '../../domain/clock/inWords.ts';
import type { Language } from '../../schemas/text.ts';

export { fullDay, fullMoment, inWords } from '../../domain/clock/inWords.ts';

/** A year, month or day, as exact as it is known: `2015`, `oktober 2015`, `26 februari 2026`. */
export function approximately(date: string, language: Language): string {
  const [, month, dayOfMonth] = date.split('-');
  return inWords(date, language, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  });
}
