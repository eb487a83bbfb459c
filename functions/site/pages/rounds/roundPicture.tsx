// A round at a glance: its days in order with where it is now, and its money as bars.
import { weeksAfter } from '../../../../domain/clock/weeks.ts';
import type { PublicRound } from '../../../../schemas/publicFund.ts';
import { regulationNamed } from '../../../../schemas/regulations/regulations.ts';
import type { Bilingual } from '../../../../schemas/text.ts';
import { approximately, fullDay } from '../../../ui/dates.ts';
import { Bars } from '../../../ui/parts/bars.tsx';
import { Timeline, type TimelineStep } from '../../../ui/parts/timeline.tsx';
import { amountInWords } from '../grants/words.ts';
import type { RoundPartProps } from './roundFacts.tsx';

const text = {
  dates: { nl: 'De dagen van dit tijdvak', en: 'The days of this round' },
  opens: { nl: 'Aanvragen kan', en: 'Requests can be handed in' },
  closes: { nl: 'Laatste dag om aan te vragen', en: 'Last day to hand in a request' },
  decided: { nl: 'Besluiten', en: 'Decisions' },
  atTheLatest: { nl: 'Uiterlijk', en: 'At the latest on' },
  longer: {
    nl: 'Later als een aanvraag moet worden aangevuld of aangepast.',
    en: 'Later when a request has to be supplemented or amended.',
  },
  money: { nl: 'Het geld in beeld', en: 'The money in a picture' },
  what: { nl: 'Wat', en: 'What' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  toDivide: { nl: 'Te verdelen', en: 'To divide' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  left: { nl: 'Over van het plafond', en: 'Left of the ceiling' },
  cofinancing: { nl: 'Bijdrage van anderen', en: 'Contributed by others' },
} as const satisfies Record<string, Bilingual>;

type Stages = readonly [TimelineStep['stage'], TimelineStep['stage'], TimelineStep['stage']];

const stages: Record<PublicRound['status'], Stages> = {
  planned: ['ahead', 'ahead', 'ahead'],
  open: ['done', 'now', 'ahead'],
  closed: ['done', 'done', 'now'],
  released: ['done', 'done', 'done'],
  past: ['done', 'done', 'done'],
};

/** Nothing where the days are not known. */
export function RoundDates({ language, round }: RoundPartProps) {
  const { opensOn, closesOn, status, result, basis } = round;
  if (opensOn === undefined || closesOn === undefined) return null;
  const [opens, closes, decides] = stages[status];
  const term = regulationNamed(basis?.regulation ?? '')?.terms.decisionWeeks;
  const madeKnown = result?.on === undefined ? undefined : approximately(result.on, language);
  const latest =
    term && `${text.atTheLatest[language]} ${fullDay(weeksAfter(closesOn, term.value))[language]}`;
  const steps: readonly TimelineStep[] = [
    { what: text.opens[language], when: fullDay(opensOn)[language], stage: opens },
    { what: text.closes[language], when: fullDay(closesOn)[language], stage: closes },
    {
      what: text.decided[language],
      when: madeKnown ?? latest,
      stage: decides,
      more: madeKnown === undefined && latest !== undefined ? text.longer[language] : undefined,
    },
  ];
  return (
    <section>
      <h2>{text.dates[language]}</h2>
      <Timeline steps={steps} />
    </section>
  );
}

/** Nothing where there is nothing to compare. */
export function MoneyInPicture({ language, round: { ceilings, carriedOver, result } }: RoundPartProps) {
  const last = ceilings.at(-1);
  const toDivide = last && { cents: last.cents + (carriedOver?.cents ?? 0) };
  const rows = [
    { name: text.toDivide, amount: toDivide },
    { name: text.granted, amount: result?.amountGranted },
    { name: text.left, amount: result?.left },
    { name: text.cofinancing, amount: result?.cofinancing },
  ].flatMap(({ name, amount }) =>
    amount ? [{ name: name[language], value: amount.cents, words: amountInWords(amount, language) }] : [],
  );
  if (rows.length < 2) return null;
  return (
    <Bars caption={text.money[language]} columns={[text.what[language], text.amount[language]]} rows={rows} />
  );
}
