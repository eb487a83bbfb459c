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

describe('holidays of the Algemene termijnenwet', () => {
  const byYear = {
    2026: ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'],
    2027: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'],
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
      expect(decree).not.toBe('');
    }
  });
});

describe('a last day of a term of at most twelve weeks', () => {
  it.each([
    ['2026-04-02', '2026-04-02'],
    // Good Friday to Easter Monday.
    ['2026-04-03', '2026-04-07'],
    ['2026-05-05', '2026-05-06'],
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
