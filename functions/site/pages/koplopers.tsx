// All koplopers by name, fifty a page.
import type { KoploperListing } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { More } from '../../ui/parts/layout.tsx';
import { Pagination } from '../../ui/parts/pagination.tsx';
import { Lede } from '../../ui/parts/text.tsx';
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
    <Shell {...frame} title={text.title[language]} section="koplopers" machineReadable={feed}>
      <h1>{text.title[language]}</h1>
      <Lede>{koplopers.length > 0 ? text.lede[language] : empty[language]}</Lede>
      {koplopers.length > 0 && <KoploperList language={language} koplopers={koplopers} />}
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : {
                href: inLanguage(`/koplopers?na=${encodeURIComponent(next)}`, language),
                name: text.next[language],
              }
        }
        first={after ? { href: inLanguage('/koplopers', language), name: text.first[language] } : undefined}
      />
      <More>
        <a href={feed.href}>{text.follow[language]}</a>
      </More>
    </Shell>
  );
}
