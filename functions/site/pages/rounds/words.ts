// How the site says what a round is called and how it stands.
import type { PublicRound, PublicRoundStatus, RoundListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { capitalised } from '../../../ui/capitalised.ts';
import { approximately } from '../../../ui/dates.ts';
import { amountInWords } from '../grants/words.ts';

const statuses: Record<PublicRoundStatus, Bilingual> = {
  planned: { nl: 'Nog niet open', en: 'Not open yet' },
  open: { nl: 'Open: aanvragen kan nu', en: 'Open: requests can be handed in now' },
  closed: { nl: 'Gesloten: de aanvragen worden beoordeeld', en: 'Closed: the requests are being judged' },
  released: { nl: 'Verdeeld: de besluiten zijn bekendgemaakt', en: 'Divided: the decisions were made known' },
  past: { nl: 'Eerder tijdvak, uit openbare bronnen', en: 'Earlier round, from public sources' },
};

export const roundStatus = (status: PublicRoundStatus): Bilingual => statuses[status];

/** As the beginning of a line. */
export const titleOf = ({ name }: Pick<PublicRound, 'name'>, language: Language): string =>
  capitalised(name[language]);

/** `1 januari 2027 tot en met 31 januari 2027`; `undefined` where the days are not known. */
export function windowInWords(
  { opensOn, closesOn }: Pick<RoundListing, 'opensOn' | 'closesOn'>,
  language: Language,
): string | undefined {
  if (opensOn === undefined || closesOn === undefined) return undefined;
  const until: Bilingual = { nl: 'tot en met', en: 'up to and including' };
  return `${approximately(opensOn, language)} ${until[language]} ${approximately(closesOn, language)}`;
}

/** What there is to divide: the last ceiling, and what was carried over to it. */
export function toDivide(
  { ceilings, carriedOver }: Pick<RoundListing, 'ceilings' | 'carriedOver'>,
  language: Language,
): string | undefined {
  const last = ceilings.at(-1);
  if (!last) return undefined;
  return amountInWords({ cents: last.cents + (carriedOver?.cents ?? 0) }, language);
}
