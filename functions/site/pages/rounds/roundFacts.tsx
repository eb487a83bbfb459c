// The few things about a round that everybody asks first: its days, its money, the regulation.
import type { PublicRound } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { SummaryList } from '../../../ui/parts.tsx';
import { basisInWords } from '../grants/words.ts';
import { toDivide, windowInWords } from './words.ts';

const text = {
  window: { nl: 'Aanvragen kan van', en: 'Requests from' },
  wholeDay: { nl: 'de laatste dag telt helemaal mee', en: 'the last day counts as a whole' },
  toDivide: { nl: 'Te verdelen', en: 'To divide' },
  basis: { nl: 'Grondslag', en: 'Basis' },
  unknown: { nl: 'Niet bekend', en: 'Not known' },
} as const satisfies Record<string, Bilingual>;

export interface RoundPartProps {
  readonly language: Language;
  readonly round: PublicRound;
}

export function RoundFacts({ language, round }: RoundPartProps) {
  const days = windowInWords(round, language);
  const unknown = text.unknown[language];
  return (
    <SummaryList
      rows={[
        {
          name: text.window[language],
          value: days === undefined ? unknown : `${days} (${text.wholeDay[language]})`,
        },
        { name: text.toDivide[language], value: toDivide(round, language) ?? unknown },
        {
          name: text.basis[language],
          value: round.basis ? basisInWords(round.basis, language) : unknown,
        },
      ]}
    />
  );
}
