// Calendar days in Europe/Amsterdam and working days by the law's own list of holidays. Temporal's rules, in the functional
// form of the polyfill, of which a bundle carries only what is used here.
import { gregorianEaster } from 'date-easter';
import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

const zone = 'Europe/Amsterdam';
const dateOf = (day: string) => PlainDate.fromString(day, getISO);

/** The day (YYYY-MM-DD) it is in the Netherlands at an instant. */
export const dayOf = (instant: string): string =>
  PlainDate.toString(
    ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(Instant.fromString(instant), zone)),
  );

export const addDays = (day: string, days: number): string =>
  PlainDate.toString(PlainDate.addDays(dateOf(day), days));

/** The same day of the month, so many months later; the last day of a shorter month. */
export const addMonths = (day: string, months: number): string =>
  PlainDate.toString(PlainDate.addMonths(dateOf(day), months));

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => PlainDate.diffDays(dateOf(from), dateOf(to));

/** Days by which a holiday lies from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
const movingHolidays = [-2, 1, 39, 50];
const fixedHolidays = ['01-01', '05-05', '12-25', '12-26'];

/** Days (YYYY-MM-DD) that a royal decree puts on a par with holidays (Algemene termijnenwet 3, third paragraph). */
const decreedHolidays: readonly string[] = [];

/** Holidays of the Algemene termijnenwet, article 3: fixed days, King's day, those that move with Easter, decreed ones. */
export function isHoliday(day: string): boolean {
  if (fixedHolidays.includes(day.slice(5)) || day === kingsDay(day.slice(0, 4))) return true;
  if (decreedHolidays.includes(day)) return true;
  const easter = gregorianEaster(Number(day.slice(0, 4)));
  const sunday = PlainDate.toString(PlainDate.create(easter.year, easter.month, easter.day));
  return movingHolidays.includes(daysBetween(sunday, day));
}

/** 27 April, or the day before when that is a Sunday (since 2014). */
function kingsDay(year: string): string {
  const day = `${year}-04-27`;
  return PlainDate.dayOfWeek(dateOf(day)) === 7 ? addDays(day, -1) : day;
}

export const isWorkingDay = (day: string): boolean => PlainDate.dayOfWeek(dateOf(day)) < 6 && !isHoliday(day);

/** The day itself, or the next working day when it is a Saturday, Sunday or holiday (Algemene termijnenwet 1). */
export const orNextWorkingDay = (day: string): string =>
  isWorkingDay(day) ? day : orNextWorkingDay(addDays(day, 1));

/** The day that lies `count` working days after `day`. */
export function addWorkingDays(day: string, count: number): string {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}
