// The koplopers that somebody asks for: by words, by filters, page by page, and what to do when there are none.
import type { KoploperListing } from '../../../schemas/register.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { Columns, More } from '../../ui/parts/layout.tsx';
import { Lede } from '../../ui/parts/text.tsx';
import { Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { feedPath, feedTitle } from '../feed.ts';
import { type Facet, facetNames, type Option } from '../finding/facets.ts';
import { type AskedQuestion, addressOf, cutShort, without } from '../finding/question.ts';
import type { Frame } from '../frame.ts';
import { ActiveFilters, chosen, Facets, JumpToFilters, openFacets } from './facetLinks.tsx';
import { KoploperList } from './koploperList.tsx';
import { Paging } from './paging.tsx';
import { SearchForm } from './searchForm.tsx';

const path = '/koplopers';

const text = {
  title: { nl: 'Koplopers', en: 'Koplopers' },
  lede: {
    nl: 'Projecten die zijn toegelaten tot de Kopgroep van het Zorgpact.',
    en: 'Projects that were admitted to the Kopgroep of the Zorgpact.',
  },
  nothing: { nl: 'Er is nog geen koploper gepubliceerd.', en: 'No koploper has been published yet.' },
  label: {
    nl: 'Zoek op project, partner, thema, plaats of onderwerp',
    en: 'Search by project, partner, theme, place or subject',
  },
  search: { nl: 'Zoek', en: 'Search' },
  someWordsOnly: {
    nl: 'Geen koploper heeft al uw zoekwoorden. Deze hebben er een of meer van, de beste eerst.',
    en: 'No koploper has all your search words. These have one or more of them, the best first.',
  },
  none: { nl: 'Hiermee vinden wij geen koploper', en: 'We find no koploper with this' },
  nearest: { nl: 'Bedoelt u misschien:', en: 'Perhaps you mean:' },
  remove: { nl: 'Of haal een filter weg:', en: 'Or remove a filter:' },
  withoutFilter: { nl: 'zonder', en: 'without' },
  startAgain: { nl: 'Bekijk alle koplopers', en: 'See all koplopers' },
  follow: {
    nl: 'Volg in uw feedlezer wat er nieuw, vernieuwd of teruggetrokken is (Atom)',
    en: 'Follow what is new, revised or retracted in your feed reader (Atom)',
  },
} as const satisfies Record<string, Bilingual>;

const notKnown = (facet: Facet, value: string): Bilingual => ({
  nl: `Het filter ‘${facetNames[facet].nl}: ${value}’ kennen wij niet. Wij hebben het weggelaten.`,
  en: `We do not know the filter ‘${facetNames[facet].en}: ${value}’. We left it out.`,
});

const counted = (count: number): Bilingual => ({
  nl: count === 1 ? '1 koploper' : `${count} koplopers`,
  en: count === 1 ? '1 koploper' : `${count} koplopers`,
});

export interface KoplopersPageProps {
  readonly frame: Frame;
  readonly question: AskedQuestion;
  /** Of this page. */
  readonly koplopers: readonly KoploperListing[];
  /** In all, with these words and filters. */
  readonly count: number;
  readonly pages: number;
  readonly someWordsOnly: boolean;
  readonly nearest: readonly string[];
  readonly optionsOf: Readonly<Record<Facet, readonly Option[]>>;
  readonly nameOf: (facet: Facet, value: string) => string;
  /** Whether the register has no koploper at all. */
  readonly empty: boolean;
}

export function KoplopersPage(props: KoplopersPageProps) {
  const { frame, question, count, optionsOf, nameOf, empty } = props;
  const { language } = frame;
  const feed = {
    type: 'application/atom+xml',
    title: feedTitle[language],
    href: inLanguage(feedPath, language),
  };
  const asked = question.words !== '' || question.cut || question.unknown.length > 0;
  return (
    <Shell
      {...frame}
      alternates={asked ? undefined : frame.alternates}
      title={text.title[language]}
      section="koplopers"
      machineReadable={feed}
      description={text.lede[language]}
    >
      <h1>{text.title[language]}</h1>
      <Lede>{empty ? text.nothing[language] : text.lede[language]}</Lede>
      {!empty && (
        <SearchForm
          language={language}
          action={path}
          label={text.label[language]}
          button={text.search[language]}
          words={question.words}
          kept={Object.fromEntries(chosen(question.choice))}
        />
      )}
      <Remarks language={language} question={question} />
      {!empty && <ActiveFilters {...{ language, question, nameOf }} />}
      {!empty && count === 0 && (
        <>
          <h2>{counted(count)[language]}</h2>
          <NothingFound {...props} />
        </>
      )}
      {count > 0 &&
        (openFacets(question, optionsOf).length === 0 ? (
          <Found {...props} />
        ) : (
          <Columns beside={<Facets {...{ language, question, optionsOf }} />}>
            <Found {...props} mayNarrow />
          </Columns>
        ))}
      <More>
        <a href={feed.href}>{text.follow[language]}</a>
      </More>
    </Shell>
  );
}

function Found(props: KoplopersPageProps & { readonly mayNarrow?: boolean }) {
  const { frame, question, koplopers, count, pages, someWordsOnly, mayNarrow } = props;
  const { language } = frame;
  return (
    <>
      <h2>{counted(count)[language]}</h2>
      {someWordsOnly && <p>{text.someWordsOnly[language]}</p>}
      {mayNarrow && <JumpToFilters language={language} />}
      {koplopers.length > 0 && <KoploperList language={language} koplopers={koplopers} />}
      <Paging
        {...{ language, pages }}
        page={question.page}
        address={(page) => addressOf(path, { ...question, page }, language)}
      />
    </>
  );
}

function Remarks({ language, question }: { readonly language: Language; readonly question: AskedQuestion }) {
  if (!question.cut && question.unknown.length === 0) return null;
  return (
    <Note>
      {question.cut && <p>{cutShort[language]}</p>}
      {question.unknown.map(({ facet, value }) => (
        <p>{notKnown(facet, value)[language]}</p>
      ))}
    </Note>
  );
}

function NothingFound({ frame: { language }, question, nearest, nameOf }: KoplopersPageProps) {
  const { words, choice } = question;
  const on = chosen(choice);
  return (
    <Note>
      <h3>{text.none[language]}</h3>
      {nearest.length > 0 && (
        <>
          <p>{text.nearest[language]}</p>
          <ul>
            {nearest.map((word) => (
              <li>
                <a href={addressOf(path, { words: word, choice }, language)}>{word}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {on.length > 0 && (
        <>
          <p>{text.remove[language]}</p>
          <ul>
            {on.map(([facet, value]) => (
              <li>
                <a href={addressOf(path, { words, choice: without(choice, facet) }, language)}>
                  {text.withoutFilter[language]} {nameOf(facet, value)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={addressOf(path, {}, language)}>{text.startAgain[language]}</a>
      </p>
    </Note>
  );
}
