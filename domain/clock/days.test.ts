// Days and working days, against lists from the calendar and an independent count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decreedHolidays, holidays } from '../../schemas/holidays.ts';
import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  isHoliday,
  isWorkingDay,
  orNextWorkingDay,
} from './days.ts';

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
  ])('at %s is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });
});

/** What Node's own calendar says, apart from the code under test. */
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const hour = 3_600_000;
const tenYears = Array.from({ length: 11 }, (_, index) => 2024 + index);

/** The clock changes at 01:00 UTC on the last Sunday of March and of October. */
function changesOfTheClock(year: number): readonly [spring: number, autumn: number] {
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 24 * hour;
  };
  return [lastSunday(2), lastSunday(9)];
}

describe('around each change of the clock from 2024 to 2034', () => {
  it.each(tenYears)('in %i every hour of three days is on the day that Node says it is', (year) => {
    for (const change of changesOfTheClock(year)) {
      for (let at = change - 36 * hour; at <= change + 36 * hour; at += hour) {
        for (const instant of [at - 1, at, at + 1].map((time) => new Date(time)))
          expect(dayOf(instant.toISOString())).toBe(amsterdam.format(instant));
      }
    }
  });

  it('every midnight of those years begins a day, in summer, in winter and on the days between', () => {
    for (let noon = Date.UTC(2024, 0, 1, 12); noon < Date.UTC(2035, 0, 1); noon += 24 * hour) {
      const day = new Date(noon).toISOString().slice(0, 10);
      const ends = [0, 1, 2].map((ahead) => noon + (12 - ahead) * hour);
      const last = ends.find((end) => amsterdam.format(end) !== day && amsterdam.format(end - 1) === day);
      expect(dayOf(new Date((last ?? 0) - 1).toISOString())).toBe(day);
      expect(dayOf(new Date(last ?? 0).toISOString())).toBe(addDays(day, 1));
    }
  });
});

describe('the last day of a round', () => {
  /** In the evening of such a day the Netherlands are so many hours ahead of UTC. */
  const closings = tenYears.flatMap((year): [string, number][] => {
    const [spring, autumn] = changesOfTheClock(year).map((at) => new Date(at).toISOString().slice(0, 10));
    return [
      [`${year}-01-31`, 1],
      [`${year}-06-30`, 2],
      // A round that was extended after an outage may close on a day on which the clock changes.
      [spring ?? '', 2],
      [autumn ?? '', 1],
    ];
  });

  it.each(closings)('%s holds 23:59:59.999, and 00:00:00.000 is the day after', (day, hoursAhead) => {
    const midnight = Date.parse(`${day}T24:00:00.000Z`) - hoursAhead * hour;
    expect(dayOf(new Date(midnight - 1).toISOString())).toBe(day);
    expect(dayOf(new Date(midnight).toISOString())).toBe(addDays(day, 1));
  });

  it('begins at 00:00:00.000 of its own, also when it has 23 hours or 25', () => {
    // 29 March 2026: 23 hours, from one hour ahead of UTC to two. 25 October 2026: 25 hours, from two to one.
    for (const [begins, ends, day] of [
      ['2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z', '2026-03-29'],
      ['2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ] as const) {
      expect(dayOf(begins)).toBe(day);
      expect(dayOf(new Date(Date.parse(begins) - 1).toISOString())).toBe(addDays(day, -1));
      expect(dayOf(ends)).toBe(day);
      expect(dayOf(new Date(Date.parse(ends) + 1).toISOString())).toBe(addDays(day, 1));
    }
  });
});

describe('holidays of the Algemene termijnenwet', () => {
  const byYear = {
    2026: ['01-01', '01-02', '04-03', '04-06', '04-27', '05-05', '05-14', '05-15', '05-25', '12-25', '12-26'],
    2027: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-07', '05-17', '12-25', '12-26'],
    // 27 April 2031 is a Sunday, so the King's birthday is kept on the 26th.
    2031: ['01-01', '04-11', '04-14', '04-26', '05-05', '05-22', '06-02', '12-25', '12-26'],
  };
  it.each(Object.entries(byYear))('of %s are exactly these', (year, expected) => {
    const found: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      if (isHoliday(day)) found.push(day.slice(5));
    }
    expect(found).toEqual(expected);
  });

  it('do not know a birthday of the King before there was one: the rule says since when it holds', () => {
    expect(isHoliday('2014-04-26')).toBe(true);
    expect(isHoliday('2013-04-27')).toBe(false);
  });

  it('each name the paragraph of article 3 that makes them one, and a decreed one its decree', () => {
    for (const { article } of holidays) expect(article).toMatch(/^3\.[12]$/);
    for (const { day, decree } of decreedHolidays) {
      expect(isHoliday(day)).toBe(true);
      expect(decree).toMatch(/^Stcrt\. \d{4}, \d+$/);
      expect(Number(decree.slice(7, 11)), day).toBeLessThan(Number(day.slice(0, 4)));
    }
  });

  // What a decree is for: a single working day between a holiday and a weekend.
  it('each decreed one is a Friday after a holiday that the law itself names', () => {
    for (const { day } of decreedHolidays) {
      expect(new Date(day).getUTCDay(), day).toBe(5);
      expect(isHoliday(addDays(day, -1)), day).toBe(true);
    }
  });
});

describe('a last day of a term of at most twelve weeks', () => {
  it.each([
    ['2026-04-02', '2026-04-02'],
    // Good Friday to Easter Monday.
    ['2026-04-03', '2026-04-07'],
    ['2026-05-05', '2026-05-06'],
    // Ascension Day, the Friday after it by decree, a weekend.
    ['2026-05-14', '2026-05-18'],
    ['2026-12-25', '2026-12-28'],
    ['2026-06-13', '2026-06-15'],
  ])('on %s is %s', (day, expected) => {
    expect(orNextWorkingDay(day)).toBe(expected);
  });
});

describe('any day', () => {
  const day = fc
    .integer({ min: 0, max: 10_000 })
    .map((offset) => new Date(Date.UTC(2015, 0, 1 + offset)).toISOString().slice(0, 10));

  it('n days later lies n days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('n working days later has n working days in between, counted one by one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const end = addWorkingDays(from, count);
        let counted = 0;
        for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(end); time += 86_400_000) {
          if (isWorkingDay(new Date(time).toISOString().slice(0, 10))) counted += 1;
        }
        expect(counted).toBe(count);
        expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });
});
