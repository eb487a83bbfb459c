// Every subsidy that was granted, the newest first, fifty a page.
import type { GrantListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { inLanguage } from '../../../ui/language.ts';
import { Pagination } from '../../../ui/parts/pagination.tsx';
import { Shell } from '../../../ui/shell.tsx';
import type { Frame } from '../../frame.ts';
import { grantFeedTitle } from '../../grantFeed.ts';
import { grantFeedPath } from '../../openData/paths.ts';
import { GrantTable } from './grantTable.tsx';

const text = {
  title: { nl: 'Verleende subsidies', en: 'Subsidies granted' },
  lede: {
    nl: 'Subsidies van het Regionaal Investeringsfonds mbo: waarvoor, aan wie, op welke grondslag, hoeveel en wanneer.',
    en: 'Subsidies of the regional investment fund for vocational education: for what, to whom, on which basis, how much and when.',
  },
  kinds: {
    nl: 'Eerdere subsidies komen uit openbare bronnen. Daar staat bij hoe zeker het is en wat wij niet weten.',
    en: 'Earlier subsidies come from public sources. With each we say how certain it is and what we do not know.',
  },
  nothing: { nl: 'Er is nog geen subsidie gepubliceerd.', en: 'No subsidy has been published yet.' },
  nothingMore: {
    nl: 'Na deze plaats in de lijst komt niets meer.',
    en: 'Nothing comes after this place in the list.',
  },
  next: { nl: 'Eerdere subsidies', en: 'Earlier subsidies' },
  first: { nl: 'Terug naar het begin van de lijst', en: 'Back to the beginning of the list' },
  rounds: {
    nl: 'De tijdvakken, de plafonds en hoe er is verdeeld',
    en: 'The rounds, the ceilings and how was divided',
  },
} as const satisfies Record<string, Bilingual>;

export interface GrantsPageProps {
  readonly frame: Frame;
  readonly grants: readonly GrantListing[];
  readonly next: string | undefined;
  readonly after: string | undefined;
}

export function GrantsPage({ frame, grants, next, after }: GrantsPageProps) {
  const { language } = frame;
  const empty = after ? text.nothingMore : text.nothing;
  return (
    <Shell
      {...frame}
      title={text.title[language]}
      description={text.lede[language]}
      section="grants"
      machineReadable={{
        type: 'application/atom+xml',
        title: grantFeedTitle[language],
        href: inLanguage(grantFeedPath, language),
      }}
    >
      <h1>{text.title[language]}</h1>
      <p class="lede">{grants.length > 0 ? text.lede[language] : empty[language]}</p>
      {grants.some(({ provenance }) => provenance !== undefined) && <p>{text.kinds[language]}</p>}
      {grants.length > 0 && <GrantTable language={language} grants={grants} />}
      <Pagination
        language={language}
        next={
          next === undefined
            ? undefined
            : {
                href: inLanguage(`/subsidies?na=${encodeURIComponent(next)}`, language),
                name: text.next[language],
              }
        }
        first={after ? { href: inLanguage('/subsidies', language), name: text.first[language] } : undefined}
      />
      <p class="more">
        <a href={inLanguage('/rondes', language)}>{text.rounds[language]}</a>
      </p>
    </Shell>
  );
}
