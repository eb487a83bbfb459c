// What a round is called, and under which public address it stands: both follow from its id.
import type { Bilingual } from '../../schemas/text.ts';

/** `round-rif-2027-1`: "tijdvak 1 van 2027". */
export function roundName(id: string): Bilingual {
  const [, year = '', number = ''] = /(\d{4})-(\d)$/.exec(id) ?? [];
  return { nl: `tijdvak ${number} van ${year}`, en: `round ${number} of ${year}` };
}

/** `round-rif-2027-1`: `rif-2027-1`. */
export const roundSlug = (id: string): string => id.replace(/^round-/, '');
