// The reports of a project, for periods of four and of five years, worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finalReportDue, firstHalfEnds, type Period, periodEnds, progressReportDue } from './period.ts';

const years = (first: number, count: 4 | 5): Period => ({ startsOn: `${first}-01-01`, years: count });

describe('a period of whole calendar years', () => {
  it.each([
    // Two years, then 42 days back from 31 December: 31 + 11 days.
    [2028, 4, '2029-12-31', '2031-12-31', '2029-11-19'],
    // Two years and a half, then 42 days back from 30 June: 30 + 12 days.
    [2028, 5, '2030-06-30', '2032-12-31', '2030-05-19'],
    [2027, 4, '2028-12-31', '2030-12-31', '2028-11-19'],
    [2027, 5, '2029-06-30', '2031-12-31', '2029-05-19'],
  ] as const)(
    'from %i of %i years has its half, its end and its progress report',
    (first, count, half, end, due) => {
      const period = years(first, count);
      expect(firstHalfEnds(period)).toBe(half);
      expect(periodEnds(period)).toBe(end);
      expect(progressReportDue(period, 6)).toBe(due);
    },
  );

  it.each([
    // Seventy days from 31 December: 31 + 28 + 11, in a leap year 31 + 29 + 10.
    [2027, 4, '2031-03-11'],
    [2028, 4, '2032-03-10'],
    // 11 March 2034 is a Saturday.
    [2030, 4, '2034-03-13'],
  ] as const)('from %i of %i years has its final report due on %s', (first, count, due) => {
    expect(finalReportDue(years(first, count), 10)).toBe(due);
  });

  it('has two halves of as many months, whatever the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2014, max: 2060 }),
        fc.constantFrom(4 as const, 5 as const),
        (first, count) => {
          const period = years(first, count);
          expect(firstHalfEnds(period)).toBe(count === 4 ? `${first + 1}-12-31` : `${first + 2}-06-30`);
          expect(periodEnds(period)).toBe(`${first + count - 1}-12-31`);
        },
      ),
    );
  });
});
