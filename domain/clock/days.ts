// Calendar days in Europe/Amsterdam and working days by the law's own list of holidays.
import { gregorianEaster } from 'date-easter';
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Amsterdam';

/** The day (YYYY-MM-DD) it is in the Netherlands at an instant. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Holidays of the Algemene termijnenwet, article 3: fixed days and those that move with Easter. */
export function isHoliday(day: string): boolean {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day);
  const fixed = ['01-01', '05-05', '12-25', '12-26'];
  if (fixed.includes(day.slice(5)) || day === kingsDay(year)) return true;
  const easter = gregorianEaster(year);
  const sunday = Temporal.PlainDate.from({ year, month: easter.month, day: easter.day });
  const moving = [-2, 1, 39, 50]; // Good Friday, Easter Monday, Ascension, Whit Monday
  return moving.some((offset) => sunday.add({ days: offset }).equals({ year, month, day: dayOfMonth }));
}

/** 27 April, or the day before when that is a Sunday (since 2014). */
function kingsDay(year: number): string {
  const day = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return (day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day).toString();
}

export const isWorkingDay = (day: string): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek < 6 && !isHoliday(day);

/** The day that lies `count` working days after `day`. */
export function addWorkingDays(day: string, count: number): string {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}
