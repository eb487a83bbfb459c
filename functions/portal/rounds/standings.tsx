// Where the requests of a round stand, and what of its money is given: counts and amounts as bars that are a table too.
import { euros } from '../../../domain/money/inWords.ts';
import { fundStates } from '../../../schemas/fund/states.ts';
import type { RoundView } from '../../../schemas/roundView.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { Bars } from '../../ui/parts/bars.tsx';
import { fundStateNames } from '../case/stateNames.ts';

const text = {
  requests: { nl: 'Waar de aanvragen staan', en: 'Where the requests stand' },
  state: { nl: 'Stand', en: 'State' },
  count: { nl: 'Aantal aanvragen', en: 'Number of requests' },
  money: { nl: 'Wat er met het plafond gebeurt', en: 'What becomes of the ceiling' },
  part: { nl: 'Deel', en: 'Part' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  ceiling: { nl: 'Te verdelen', en: 'To divide' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  left: { nl: 'Over', en: 'Left' },
} as const satisfies Record<string, Bilingual>;

interface StandingsProps {
  readonly language: Language;
  readonly view: RoundView;
}

export function Standings({ language, view: { progress = {}, toDivide, allocation } }: StandingsProps) {
  const counted = fundStates.filter((state) => (progress[state] ?? 0) > 0);
  const row = (name: Bilingual, value: number) => ({
    name: name[language],
    value,
    words: euros(value)[language],
  });
  return (
    <>
      {counted.length > 0 && (
        <Bars
          caption={text.requests[language]}
          columns={[text.state[language], text.count[language]]}
          rows={counted.map((state) => ({
            name: fundStateNames[state][language],
            value: progress[state] ?? 0,
          }))}
        />
      )}
      {allocation && toDivide !== undefined && (
        <Bars
          caption={text.money[language]}
          columns={[text.part[language], text.amount[language]]}
          rows={[
            row(text.ceiling, toDivide),
            row(text.granted, allocation.granted),
            row(text.left, allocation.left),
          ]}
        />
      )}
    </>
  );
}
