// How the site says amounts, states and bases of grants and rounds.
import { euros } from '../../../../domain/money/inWords.ts';
import type { GrantListing, GrantStatus, PublicAmount, PublicBasis } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';

const about: Bilingual = { nl: 'ongeveer', en: 'about' };

/** `ongeveer € 585.000` where its source rounds. */
export const amountInWords = ({ cents, rounded }: PublicAmount, language: Language): string =>
  rounded ? `${about[language]} ${euros(cents)[language]}` : euros(cents)[language];

const statuses: Record<GrantStatus, Bilingual> = {
  granted: { nl: 'Verleend', en: 'Granted' },
  running: { nl: 'Het project loopt', en: 'The project is running' },
  settled: { nl: 'Vastgesteld', en: 'Settled' },
  ended: { nl: 'Geen subsidie meer', en: 'No subsidy any more' },
};

const onlyGranted: Bilingual = {
  nl: 'Verleend; wat daarna gebeurde, staat niet in de bron',
  en: 'Granted; the source does not say what happened next',
};

/** Of what was read in a source, nothing more is known than that it was granted. */
export const statusInWords = ({
  status,
  provenance,
}: Pick<GrantListing, 'status' | 'provenance'>): Bilingual =>
  provenance === undefined ? statuses[status] : onlyGranted;

/** `Regeling …, artikel 19.7 en 21.2`. */
export function basisInWords({ name, articles }: PublicBasis, language: Language): string {
  if (articles.length === 0) return name[language];
  const word: Bilingual =
    articles.length === 1 ? { nl: 'artikel', en: 'article' } : { nl: 'artikelen', en: 'articles' };
  return `${name[language]}, ${word[language]} ${new Intl.ListFormat(language).format(articles)}`;
}
