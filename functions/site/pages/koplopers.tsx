// All koplopers by name, fifty a page.
import type { KoploperListing } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Shell } from '../../ui/shell.tsx';
import { feedPath, feedTitle } from '../feed.ts';
import type { Frame } from '../frame.ts';
import { KoploperList } from './koploperList.tsx';

const text = {
  title: { nl: 'Koplopers', en: 'Koplopers' },
  lede: {
    nl: 'Projecten die zijn toegelaten tot de Kopgroep van het Zorgpact, op naam.',
    en: 'Projects that were admitted to the Kopgroep of the Zorgpact, by name.',
  },
  nothing: {
    nl: 'Er is nog geen koploper gepubliceerd.',
    en: 'No koploper has been published yet.',
  },
  nothingMore: {
    nl: 'Na deze plaats in de lijst komt niets meer.',
    en: 'Nothing comes after this place in the list.',
  },
  pages: { nl: 'Bladeren', en: 'Pages' },
  next: { nl: 'Volgende koplopers', en: 'Next koplopers' },
  follow: {
    nl: 'Volg in uw feedlezer wat er nieuw, vernieuwd of teruggetrokken is (Atom)',
    en: 'Follow what is new, revised or retracted in your feed reader (Atom)',
  },
  first: { nl: 'Terug naar het begin van de lijst', en: 'Back to the beginning of the list' },
} as const satisfies Record<string, Bilingual>;

export interface KoplopersPageProps {
  readonly frame: Frame;
  readonly koplopers: readonly KoploperListing[];
  readonly next: string | undefined;
  readonly after: string | undefined;
}

export function KoplopersPage({ frame, koplopers, next, after }: KoplopersPageProps) {
  const { language } = frame;
  const empty = after ? text.nothingMore : text.nothing;
  const feed = {
    type: 'application/atom+xml',
    title: feedTitle[language],
    href: inLanguage(feedPath, language),
  };
  return (
    <Shell
      {...frame}
      title={text.title[language]}
      section="koplopers"
      machineReadable={feed}
      description={text.lede[language]}
    >
      <h1>{text.title[language]}</h1>
      <p class="lede">{koplopers.length > 0 ? text.lede[language] : empty[language]}</p>
      {koplopers.length > 0 && <KoploperList language={language} koplopers={koplopers} />}
      {(next !== undefined || after) && (
        <nav class="more" aria-label={text.pages[language]}>
          {next !== undefined && (
            <a class="button" href={inLanguage(`/koplopers?na=${encodeURIComponent(next)}`, language)}>
              {text.next[language]}
            </a>
          )}
          {after && (
            <a class="button second" href={inLanguage('/koplopers', language)}>
              {text.first[language]}
            </a>
          )}
        </nav>
      )}
      <p class="more">
        <a href={feed.href}>{text.follow[language]}</a>
      </p>
    </Shell>
  );
}
