// Every round of the fund, the newest first: when, how much, what came of it.
import type { RoundListing, RoundResult } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { inLanguage } from '../../../ui/language.ts';
import { Shell } from '../../../ui/shell.tsx';
import type { Frame } from '../../frame.ts';
import { amountInWords } from '../grants/words.ts';
import { roundStatus, titleOf, toDivide, windowInWords } from './words.ts';

const text = {
  title: { nl: 'Tijdvakken van het investeringsfonds', en: 'Rounds of the investment fund' },
  lede: {
    nl: 'In elk tijdvak kunnen scholen subsidie aanvragen. Hier staat hoeveel er te verdelen was, en hoe het is verdeeld.',
    en: 'In each round schools can ask for a subsidy. Here you read how much there was to divide, and how it was divided.',
  },
  nothing: { nl: 'Er is nog geen tijdvak gepland.', en: 'No round has been planned yet.' },
  ceiling: { nl: 'Te verdelen', en: 'To divide' },
  grants: { nl: 'Alle verleende subsidies', en: 'All subsidies granted' },
} as const satisfies Record<string, Bilingual>;

const countsInWords = ({ submitted, granted, amountGranted }: RoundResult, language: Language): string => {
  const words: readonly (Bilingual | undefined)[] = [
    submitted === undefined ? undefined : { nl: `${submitted} ingediend`, en: `${submitted} submitted` },
    granted === undefined ? undefined : { nl: `${granted} toegekend`, en: `${granted} granted` },
  ];
  return [
    ...words.flatMap((word) => (word ? [word[language]] : [])),
    ...(amountGranted ? [amountInWords(amountGranted, language)] : []),
  ].join(', ');
};

export interface RoundsPageProps {
  readonly frame: Frame;
  readonly rounds: readonly RoundListing[];
}

export function RoundsPage({ frame, rounds }: RoundsPageProps) {
  const { language } = frame;
  return (
    <Shell {...frame} title={text.title[language]} description={text.lede[language]} section="grants">
      <h1>{text.title[language]}</h1>
      <p class="lede">{(rounds.length > 0 ? text.lede : text.nothing)[language]}</p>
      {rounds.length > 0 && (
        <ul class="list">
          {rounds.map((round) => (
            <Item language={language} round={round} />
          ))}
        </ul>
      )}
      <p class="more">
        <a href={inLanguage('/subsidies', language)}>{text.grants[language]}</a>
      </p>
    </Shell>
  );
}

function Item({ language, round }: { readonly language: Language; readonly round: RoundListing }) {
  const days = windowInWords(round, language);
  const ceiling = toDivide(round, language);
  const counts = round.result && countsInWords(round.result, language);
  return (
    <li>
      <a href={inLanguage(`/rondes/${round.slug}`, language)}>
        <strong>{titleOf(round, language)}</strong>
      </a>
      <p>{[roundStatus(round.status)[language], days].filter((one) => one !== undefined).join(' · ')}</p>
      {ceiling !== undefined && (
        <p>
          {text.ceiling[language]}: {ceiling}
        </p>
      )}
      {counts && <p>{counts}</p>}
    </li>
  );
}
