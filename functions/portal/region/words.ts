// What the pages of a region say alike.
import type { RegionContent } from '../../../schemas/regionContent.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { beginning } from '../../platform/registerListing.ts';

export const regionAddress = (region: string, rest = ''): string => `/werk/regio/${region}${rest}`;

const empty: Bilingual = { nl: 'Nog niet ingevuld', en: 'Not filled in yet' };

/** A part of the page in a few words. */
export function inShort(content: RegionContent, part: keyof RegionContent): Bilingual {
  const { introduction, facilitator, agenda } = content;
  switch (part) {
    case 'introduction':
      return introduction
        ? { nl: beginning(introduction.nl), en: beginning(introduction.en ?? introduction.nl) }
        : empty;
    case 'facilitator':
      return facilitator ? { nl: facilitator.organisation, en: facilitator.organisation } : empty;
    case 'agenda':
      return agenda.length === 0 ? empty : points(agenda);
  }
}

function points(agenda: RegionContent['agenda']): Bilingual {
  const done = agenda.filter(({ status }) => status === 'done').length;
  const many = agenda.length;
  return {
    nl: `${many} ${many === 1 ? 'punt' : 'punten'}, waarvan ${done} klaar`,
    en: `${many} ${many === 1 ? 'point' : 'points'}, ${done} of them done`,
  };
}
