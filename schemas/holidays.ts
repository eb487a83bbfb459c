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
  /** The royal decree: where it was made public, its number in the Staatscourant. */
  readonly decree: string;
}

const decreed = (decree: string, days: readonly string[]): readonly DecreedHoliday[] =>
  days.map((day) => ({ day, decree }));

/**
 * Days that a royal decree puts on a par with holidays (article 3.3); a new decree comes every three years. Each decree is
 * called after the days it names; where these titles were read is in `docs/clock.md`.
 */
export const decreedHolidays: readonly DecreedHoliday[] = [
  ...decreed('Stcrt. 2022, 7812', ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']),
  ...decreed('Stcrt. 2025, 24713', ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']),
];
