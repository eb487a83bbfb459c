// What people ran into, with how it ended: all of it, or what somebody looks for.
import { bottleneckStatusNames } from '../../../schemas/bottlenecks.ts';
import type { BottleneckListing } from '../../../schemas/register.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { dutchOn, Label, Note } from '../../ui/parts.tsx';
import { Shell } from '../../ui/shell.tsx';
import { addressOf, cutShort } from '../finding/question.ts';
import type { Frame } from '../frame.ts';
import { SearchForm } from './searchForm.tsx';

const path = '/knelpunten';

const text = {
  title: { nl: 'Knelpunten', en: 'Bottlenecks' },
  lede: {
    nl: 'Loopt u vast op een regel? Misschien had iemand die vraag al. Vaak kan er meer dan het lijkt.',
    en: 'Are you stuck on a rule? Perhaps somebody had that question before. Often there is more room than it seems.',
  },
  nothing: {
    nl: 'In het register staat nog geen knelpunt.',
    en: 'There is no bottleneck in the register yet.',
  },
  dutch: {
    nl: '',
    en: 'The questions and answers are in Dutch, as we found them.',
  },
  label: { nl: 'Zoek op regel, vraag of plaats', en: 'Search by rule, question or place' },
  search: { nl: 'Zoek', en: 'Search' },
  someWordsOnly: {
    nl: 'Geen knelpunt heeft al uw zoekwoorden. Deze hebben er een of meer van.',
    en: 'No bottleneck has all your search words. These have one or more of them.',
  },
  none: { nl: 'Hiermee vinden wij geen knelpunt', en: 'We find no bottleneck with this' },
  nearest: { nl: 'Bedoelt u misschien:', en: 'Perhaps you mean:' },
  all: { nl: 'Bekijk alle knelpunten', en: 'See all bottlenecks' },
} as const satisfies Record<string, Bilingual>;

export interface BottlenecksPageProps {
  readonly frame: Frame;
  readonly words: string;
  /** The words were longer than we read. */
  readonly cut: boolean;
  readonly bottlenecks: readonly BottleneckListing[];
  readonly someWordsOnly: boolean;
  readonly nearest: readonly string[];
  /** Whether the register has none at all. */
  readonly empty: boolean;
}

export function BottlenecksPage(props: BottlenecksPageProps) {
  const { frame, words, cut, bottlenecks, someWordsOnly, empty } = props;
  const { language } = frame;
  return (
    <Shell
      {...frame}
      alternates={words === '' ? frame.alternates : undefined}
      title={text.title[language]}
      description={text.lede[language]}
      section="bottlenecks"
    >
      <h1>{text.title[language]}</h1>
      <p class="lede">{(empty ? text.nothing : text.lede)[language]}</p>
      {!empty && (
        <SearchForm
          language={language}
          action={path}
          label={text.label[language]}
          button={text.search[language]}
          words={words}
        />
      )}
      {cut && (
        <Note>
          <p>{cutShort[language]}</p>
        </Note>
      )}
      {someWordsOnly && <p>{text.someWordsOnly[language]}</p>}
      {!empty && bottlenecks.length === 0 && <NothingFound {...props} />}
      {bottlenecks.length > 0 && language === 'en' && <p class="hint">{text.dutch[language]}</p>}
      {bottlenecks.length > 0 && (
        <ul class="list">
          {bottlenecks.map(({ slug, name, question, status }) => (
            <li>
              <strong>
                <a href={inLanguage(`${path}/${slug}`, language)} lang={dutchOn(language)}>
                  {name}
                </a>
              </strong>
              <p lang={dutchOn(language)}>{question}</p>
              <Label>{bottleneckStatusNames[status][language]}</Label>
            </li>
          ))}
        </ul>
      )}
      {words !== '' && (
        <p class="more">
          <a href={inLanguage(path, language)}>{text.all[language]}</a>
        </p>
      )}
    </Shell>
  );
}

function NothingFound({ frame: { language }, nearest }: BottlenecksPageProps) {
  return (
    <Note>
      <h2>{text.none[language]}</h2>
      {nearest.length > 0 && (
        <>
          <p>{text.nearest[language]}</p>
          <ul>
            {nearest.map((word) => (
              <li>
                <a href={addressOf(path, { words: word }, language)}>{word}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
