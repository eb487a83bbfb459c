// How many requests were granted in each round, in columns; rounds of which no source says it are left out.
import type { RoundListing } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { ColumnChart } from '../../../ui/parts/columnChart.tsx';

const text = {
  caption: {
    nl: 'Toegekende aanvragen per tijdvak, voor zover bekend',
    en: 'Requests granted in each round, as far as known',
  },
  round: { nl: 'Tijdvak', en: 'Round' },
  granted: { nl: 'Toegekend', en: 'Granted' },
} as const satisfies Record<string, Bilingual>;

export interface GrantedByRoundProps {
  readonly language: Language;
  /** The newest first. */
  readonly rounds: readonly RoundListing[];
}

export function GrantedByRound({ language, rounds }: GrantedByRoundProps) {
  const points = rounds
    .flatMap(({ slug, result }) =>
      result?.granted === undefined ? [] : [{ name: slug.replace(/^rif-/, ''), value: result.granted }],
    )
    .reverse();
  if (points.length < 2) return null;
  return (
    <ColumnChart
      language={language}
      caption={text.caption[language]}
      columns={[text.round[language], text.granted[language]]}
      points={points}
    />
  );
}
