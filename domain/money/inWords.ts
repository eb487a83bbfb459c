// Amounts as people write them; whole euros without cents, but in a letter that decides on them.
import type { Bilingual } from '../../schemas/text.ts';

const inEuros = (locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
const dutch = inEuros('nl-NL');
const english = inEuros('en-GB');

/** `25000001` cents: "€ 250.000,01" in Dutch, with a space that does not break. */
export const euros = (cents: number): Bilingual => ({
  nl: dutch.format(cents / 100),
  en: english.format(cents / 100),
});

const exactly = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** `125000000` cents: "€ 1.250.000,00", with a space that does not break. */
export const eurosExactly = (cents: number): string => exactly.format(cents / 100);
