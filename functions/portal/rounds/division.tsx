// How a round was divided, for the office: both lists in their order, every step in a sentence, and what was drawn by lot.
import { listNames, stepInWords } from '../../../domain/fund/allocation/inWords.ts';
import { euros } from '../../../domain/money/inWords.ts';
import type { Allocation } from '../../../schemas/fund/allocation.ts';
import { fundOutcomeNames } from '../../../schemas/fund/states.ts';
import type { Bilingual, Language } from '../../../schemas/text.ts';
import { inLanguage } from '../../ui/language.ts';
import { DataTable } from '../../ui/parts/dataTable.tsx';

const text = {
  title: { nl: 'Rangschikking en verdeling', en: 'Ranking and division' },
  place: { nl: 'Plaats', en: 'Place' },
  request: { nl: 'Aanvraag', en: 'Request' },
  points: { nl: 'Punten', en: 'Points' },
  amount: { nl: 'Gevraagd', en: 'Asked' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  shared: { nl: 'gedeeld', en: 'shared' },
  amended: { nl: 'aangepast', en: 'amended' },
  steps: { nl: 'Stap voor stap', en: 'Step by step' },
  lotteries: { nl: 'Lotingen', en: 'Lotteries' },
} as const satisfies Record<string, Bilingual>;

const ranking = (list: Bilingual): Bilingual => ({
  nl: `Rangschikking van de ${list.nl}`,
  en: `Ranking of the ${list.en}`,
});
const lottery = (number: number, order: readonly string[]): Bilingual => ({
  nl: `Loting ${number}, laagste lot eerst: ${order.join(', ')}`,
  en: `Lottery ${number}, lowest lot first: ${order.join(', ')}`,
});

interface DivisionProps {
  readonly language: Language;
  readonly allocation: Allocation;
}

export function Division({ language, allocation }: DivisionProps) {
  const steps = new Map(allocation.trace.map((step) => [step.caseNumber, step]));
  return (
    <section>
      <h2>{text.title[language]}</h2>
      {(['starter', 'scale-up'] as const).map(
        (list) =>
          allocation.ranking[list].length > 0 && (
            <DataTable
              caption={ranking(listNames[list])[language]}
              columns={[
                { name: text.request[language] },
                { name: text.place[language], numeric: true },
                { name: text.points[language], numeric: true },
                { name: text.amount[language], numeric: true },
                { name: text.outcome[language] },
              ]}
              rows={allocation.ranking[list].map(({ position, shared, caseNumber, points, amended }) => {
                const step = steps.get(caseNumber);
                return [
                  <a href={inLanguage(`/zaken/${caseNumber}`, language)}>{caseNumber}</a>,
                  `${position}${shared ? ` (${text.shared[language]})` : ''}`,
                  `${points}${amended ? ` (${text.amended[language]})` : ''}`,
                  step ? euros(step.amount)[language] : '–',
                  step ? fundOutcomeNames[step.outcome][language] : '–',
                ];
              })}
            />
          ),
      )}
      <h3>{text.steps[language]}</h3>
      <ol>
        {allocation.trace.map((step) => (
          <li>{stepInWords(step)[language]}</li>
        ))}
      </ol>
      {allocation.lotteries.length > 0 && (
        <>
          <h3>{text.lotteries[language]}</h3>
          <ul>
            {allocation.lotteries.map((lots, index) => {
              const order = lots.map(({ caseNumber }) => caseNumber);
              return <li>{lottery(index + 1, order)[language]}</li>;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
