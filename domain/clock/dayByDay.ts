// A clock day by day: every day from the first of the term, in as few spans as tell which days counted, which stood still, and why.
import type { Bilingual } from '../../schemas/text.ts';
import type { Clock } from './clock.ts';
import { addDays } from './days.ts';
import { whyStopped } from './sentence.ts';
import { laterOf } from './term.ts';

/** Days in a row of which the same can be said. Both ends are in it. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
  /** Whether the days count; the others stood still. */
  readonly counts: boolean;
  /** What the clock reads on the first and on the last of them; while it stands still twice the same. */
  readonly dayFrom: number;
  readonly dayTo: number;
  /** Whether the days have passed, the day the clock is read on included; the others are as things stand now. */
  readonly passed: boolean;
  /** Whether it is the last day for the decision, which is a span of its own. */
  readonly due: boolean;
  readonly why: Bilingual;
}

/**
 * The days through the last day for the decision, or through the day the clock is read on when that is later; when the term
 * has ended, through that day. The first span follows the day the term starts on, which does not count; no day is missing.
 */
export function dayByDay(clock: Clock): readonly DaySpan[] {
  const through = clock.state === 'ended' ? clock.on : laterOf(clock.on, clock.due);
  const still = stoodStill(clock);
  const counting = counted(clock);
  const spans: DaySpan[] = [];
  let number = 0;
  for (let day = addDays(clock.startedOn, 1); day <= through; day = addDays(day, 1)) {
    const stop = still.find(({ from, to }) => from <= day && day <= to);
    if (!stop) number += 1;
    const today: DaySpan = {
      from: day,
      to: day,
      counts: !stop,
      dayFrom: number,
      dayTo: number,
      passed: day <= clock.on,
      due: day === clock.due,
      why: stop?.why ?? counting(day, number),
    };
    const last = spans.at(-1);
    if (last && sayTheSame(last, today)) spans.splice(-1, 1, { ...last, to: day, dayTo: number });
    else spans.push(today);
  }
  return spans;
}

const stoodStill = ({ stops }: Clock) =>
  stops.flatMap(({ from, days, askedOn, reason }) =>
    from === undefined ? [] : [{ from, to: addDays(from, days - 1), why: whyStopped([{ askedOn, reason }]) }],
  );

/** What is said of a day that counts, by its number: the term itself, then each extension, then what was announced. */
function counted({ due, of, extensions }: Clock): (day: string, number: number) => Bilingual {
  const added = extensions.reduce((sum, { days }) => sum + days, 0);
  const parts = [{ through: of - added, why: ofTheTerm }];
  for (const { days, reason } of extensions) {
    const through = (parts.at(-1)?.through ?? 0) + days;
    parts.push({ through, why: { nl: `verlengd: ${reason.nl}`, en: `extended: ${reason.en}` } });
  }
  return (day, number) => {
    if (day > due) return late;
    if (day === due) return lastInTime;
    return parts.find(({ through }) => number <= through)?.why ?? announced;
  };
}

const ofTheTerm = { nl: 'telt mee', en: 'counts' };
const lastInTime = { nl: 'laatste dag voor het besluit', en: 'last day for the decision' };
const announced = { nl: 'later besluit aangekondigd', en: 'later decision announced' };
const late = { nl: 'te laat', en: 'late' };

const sayTheSame = (one: DaySpan, other: DaySpan): boolean =>
  one.why.nl === other.why.nl && one.passed === other.passed && one.due === other.due;
