// What came of a round: how many requests, how many grants, how much money, and every step of the division under case numbers.
import { euros } from '../../../../domain/money/inWords.ts';
import type { TraceStep } from '../../../../schemas/fund/allocation.ts';
import { fundCategoryNames } from '../../../../schemas/fund/names.ts';
import type { PublicAmount, RoundResult } from '../../../../schemas/publicFund.ts';
import type { Bilingual, Language } from '../../../../schemas/text.ts';
import { approximately } from '../../../ui/dates.ts';
import { DataTable } from '../../../ui/parts/dataTable.tsx';
import { SummaryList } from '../../../ui/parts.tsx';
import { amountInWords } from '../grants/words.ts';
import type { RoundPartProps } from './roundFacts.tsx';

const text = {
  title: { nl: 'Wat eruit kwam', en: 'What came of it' },
  on: { nl: 'Besluiten bekendgemaakt op', en: 'Decisions made known on' },
  submitted: { nl: 'Op tijd ingediend', en: 'Submitted in time' },
  positive: { nl: 'Voldoende beoordeeld', en: 'Judged sufficient' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  refusedForCeiling: { nl: 'Afgewezen: het geld was op', en: 'Refused: the money was used up' },
  otherwise: { nl: 'Niet beoordeeld of niet voldoende', en: 'Not judged or not sufficient' },
  amountGranted: { nl: 'Toegekend bedrag', en: 'Amount granted' },
  left: { nl: 'Over van het plafond', en: 'Left of the ceiling' },
  totalInvestment: {
    nl: 'Hele investering, met de bijdrage van anderen',
    en: 'Whole investment, with what others brought in',
  },
  cofinancing: { nl: 'Bijdrage van anderen', en: 'Contributed by others' },
  care: { nl: 'Waarvan in zorg en welzijn', en: 'Of which in care and welfare' },
  steps: { nl: 'De verdeling, stap voor stap', en: 'The division, step by step' },
  nobodyNamed: {
    nl: 'Wie geen subsidie kreeg, noemen wij nergens bij naam. In de verdeling staan punten en bedragen onder dossiernummers, zodat iedereen kan nagaan dat eerlijk is verdeeld. Een besluit op bezwaar kan er later iets aan veranderen.',
    en: 'We never name who got no subsidy. The division shows points and amounts under case numbers, so that anyone can check that it was fair. A decision on an objection may change something later.',
  },
  request: { nl: 'Aanvraag', en: 'Request' },
  list: { nl: 'Lijst en plaats', en: 'List and position' },
  amount: { nl: 'Gevraagd', en: 'Asked' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  leftAfter: { nl: 'Daarna over', en: 'Left after it' },
  drawn: { nl: 'geloot', en: 'drawn by lot' },
} as const satisfies Record<string, Bilingual>;

const outcomes: Record<TraceStep['outcome'], Bilingual> = {
  grant: { nl: 'toegekend', en: 'granted' },
  'refuse-ceiling': { nl: 'past niet onder het plafond', en: 'does not fit under the ceiling' },
};

const care = ({ submitted, granted }: NonNullable<RoundResult['care']>): Bilingual => ({
  nl: [
    ...(submitted === undefined ? [] : [`${submitted} ingediend`]),
    ...(granted === undefined ? [] : [`${granted} toegekend`]),
  ].join(', '),
  en: [
    ...(submitted === undefined ? [] : [`${submitted} submitted`]),
    ...(granted === undefined ? [] : [`${granted} granted`]),
  ].join(', '),
});

export function RoundResults({ language, round: { result, file } }: RoundPartProps) {
  if (!result || Object.keys(result).length === 0) return null;
  const { on, submitted, positive } = result;
  const otherwise = submitted === undefined || positive === undefined ? undefined : submitted - positive;
  const counted = (count: number | undefined) => (count === undefined ? undefined : String(count));
  const money = (amount: PublicAmount | undefined) => amount && amountInWords(amount, language);
  return (
    <section>
      <h2>{text.title[language]}</h2>
      <SummaryList
        rows={[
          { name: text.on[language], value: on === undefined ? undefined : approximately(on, language) },
          { name: text.submitted[language], value: counted(submitted) },
          { name: text.positive[language], value: counted(positive) },
          { name: text.granted[language], value: counted(result.granted) },
          { name: text.refusedForCeiling[language], value: counted(result.refusedForCeiling) },
          { name: text.otherwise[language], value: counted(otherwise) },
          { name: text.amountGranted[language], value: money(result.amountGranted) },
          { name: text.left[language], value: money(result.left) },
          { name: text.totalInvestment[language], value: money(result.totalInvestment) },
          { name: text.cofinancing[language], value: money(result.cofinancing) },
          { name: text.care[language], value: result.care && care(result.care)[language] },
        ]}
      />
      {file && <Steps language={language} steps={file.allocation.trace} />}
    </section>
  );
}

const columns = ['request', 'list', 'amount', 'outcome', 'leftAfter'] as const;

function Steps({ language, steps }: { readonly language: Language; readonly steps: readonly TraceStep[] }) {
  return (
    <>
      <h3>{text.steps[language]}</h3>
      <p>{text.nobodyNamed[language]}</p>
      <DataTable
        caption={text.steps[language]}
        columns={columns.map((column) => ({ name: text[column][language] }))}
        rows={steps.map((step) => [
          step.caseNumber,
          `${fundCategoryNames[step.list][language]}, ${step.position}`,
          euros(step.amount)[language],
          `${outcomes[step.outcome][language]}${step.lotteries ? `, ${text.drawn[language]}` : ''} (${step.articles.join(', ')})`,
          euros(step.leftAfter)[language],
        ])}
      />
    </>
  );
}
