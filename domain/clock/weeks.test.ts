// Terms that the law sets in weeks or working days, worked out by hand on a calendar.
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from './days.ts';
import { weeksAfter, weeksBefore } from './weeks.ts';

describe('six weeks to object, from the day after the decision was made known (Awb 6:7, 6:8)', () => {
  it.each([
    ['from a Monday end on a Monday', '2027-06-07', '2027-07-19'],
    // Saturday 3 July 2027 is followed by a Sunday.
    ['that end on a Saturday run on to Monday', '2027-05-22', '2027-07-05'],
    // Good Friday 26 March 2027: Saturday, Easter, Easter Monday.
    ['that end on Good Friday run on to the Tuesday after Easter', '2027-02-12', '2027-03-30'],
    // 5 May 2031 is a Monday.
    ['that end on Liberation Day run on to the next day', '2031-03-24', '2031-05-06'],
    // 26 December 2027 is a Sunday; Christmas Day is the Saturday before.
    ['that end on Christmas Day run on to Monday', '2027-11-13', '2027-12-27'],
  ])('%s', (_what, madeKnownOn, due) => {
    expect(weeksAfter(madeKnownOn, 6)).toBe(due);
  });
});

describe('a term of more than twelve weeks', () => {
  it('ends on whatever day it ends; of twelve weeks it still moves', () => {
    // 31 January 2027 is a Sunday, and so is any number of weeks later.
    expect(weeksAfter('2027-01-31', 12)).toBe('2027-04-26');
    expect(weeksAfter('2027-01-31', 13)).toBe('2027-05-02');
    expect(weeksAfter('2027-01-31', 16)).toBe('2027-05-23');
    expect(weeksAfter('2031-03-16', 52)).toBe('2032-03-14');
    expect(isWorkingDay('2032-03-14')).toBe(false);
  });
});

describe('weeks counted back', () => {
  it('are not moved, not forward and not back', () => {
    expect(weeksBefore('2027-12-31', 6)).toBe('2027-11-19');
    expect(weeksBefore('2028-06-30', 6)).toBe('2028-05-19');
    // Whit Monday.
    expect(weeksBefore('2027-06-28', 6)).toBe('2027-05-17');
  });
});

describe('ten working days to amend', () => {
  it.each([
    ['two weeks where nothing is in the way', '2027-02-01', '2027-02-15'],
    // 26 March (Good Friday) and 29 March (Easter Monday) do not count.
    ['two days longer over Easter', '2027-03-22', '2027-04-07'],
    // Monday 27 April (King's Day) and Tuesday 5 May do not count: 28 to 30 April, 1, 4, 6, 7, 8, 11 and 12 May do.
    ['two days longer from the end of April', '2026-04-24', '2026-05-12'],
  ])('is %s', (_what, allowedOn, due) => {
    expect(addWorkingDays(allowedOn, 10)).toBe(due);
  });
});
