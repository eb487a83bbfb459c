// What each finding says, by its code: events keep only the code, so that a receipt can be written from the event alone.
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Bilingual } from '../../schemas/text.ts';

export const findingTexts = {
  'no-care-or-welfare-partner': {
    nl: 'Er doet geen organisatie uit zorg of welzijn mee.',
    en: 'No care or welfare organisation takes part.',
  },
  'no-education-partner': {
    nl: 'Er doet geen onderwijsinstelling mee.',
    en: 'No educational institution takes part.',
  },
  'no-government-partner': {
    nl: 'Er doet geen overheid mee en er staat niet waarom.',
    en: 'No government takes part and no reason is given.',
  },
  'no-result-with-evidence': {
    nl: 'Bij geen resultaat staat waaruit het blijkt.',
    en: 'No result says what shows it.',
  },
  'missing-what-is-new': {
    nl: 'U meldt dit project opnieuw aan. Vertel wat er nieuw is sinds het besluit.',
    en: 'You enter this project again. Say what is new since the decision.',
  },
  'few-partners-confirmed': {
    nl: 'Nog niet genoeg partners hebben bevestigd dat zij meedoen.',
    en: 'Not enough partners have confirmed yet that they take part.',
  },
} as const satisfies Record<string, Bilingual>;

const fields: Readonly<Record<string, { readonly label: Bilingual }>> = koploperV1.fields;

export const missingFieldText = (label: Bilingual): Bilingual => ({
  nl: `Nog niet ingevuld: ${label.nl}`,
  en: `Not filled in yet: ${label.en}`,
});

/** The words of a finding as far as its code tells them; a code this version no longer knows is shown as it is. */
export function findingText(code: string): Bilingual {
  const label = fields[code.replace(/^missing-/, '')]?.label;
  if (code.startsWith('missing-') && label) return missingFieldText(label);
  const known: Readonly<Record<string, Bilingual>> = findingTexts;
  return known[code] ?? { nl: code, en: code };
}
