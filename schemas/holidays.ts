// The holidays of the Algemene termijnenwet, article 3: what the law names, each with the rule that gives its day and the
// paragraph that names it. No library's idea of a holiday: the law's own list, and what a royal decree adds to it.
import type { Bilingual } from './text.ts';

interface Named {
  readonly name: Bilingual;
  /** Article and paragraph of the Algemene termijnenwet. */
  readonly article: string;
}

/** The same day (`MM-DD`) every year. */
interface FixedHoliday extends Named {
  readonly on: string;
  /** First year in which the rule holds; in earlier years the day is no holiday by it. */
  readonly since?: number;
  /** Kept on the day before when it is a Sunday. */
  readonly notOnSunday?: true;
}

/** So many days after Easter Sunday, or before it. */
interface MovingHoliday extends Named {
  readonly daysFromEaster: number;
}

export type Holiday = FixedHoliday | MovingHoliday;

export const holidays: readonly Holiday[] = [
  { name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, on: '01-01', article: '3.1' },
  { name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, daysFromEaster: -2, article: '3.2' },
  { name: { nl: 'Tweede paasdag', en: 'Easter Monday' }, daysFromEaster: 1, article: '3.1' },
  // The law names the day on which the birthday is kept; it has been kept on this day since 2014.
  {
    name: { nl: 'Koningsdag', en: "King's Day" },
    on: '04-27',
    since: 2014,
    notOnSunday: true,
    article: '3.1',
  },
  // Every year: the law does not ask whether anybody has the day off.
  { name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' }, on: '05-05', article: '3.1' },
  { name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, daysFromEaster: 39, article: '3.1' },
  { name: { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, daysFromEaster: 50, article: '3.1' },
  { name: { nl: 'Eerste kerstdag', en: 'Christmas Day' }, on: '12-25', article: '3.1' },
  { name: { nl: 'Tweede kerstdag', en: 'Boxing Day' }, on: '12-26', article: '3.1' },
];

interface DecreedHoliday {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The royal decree and where it was made public. */
  readonly decree: string;
}

/** Days that a royal decree puts on a par with holidays (article 3.3): none has been entered yet, see `docs/clock.md`. */
export const decreedHolidays: readonly DecreedHoliday[] = [];
