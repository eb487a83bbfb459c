// Calendar days in Europe/Amsterdam and working days by the law's own list of holidays. Temporal's rules, in the functional
// form of the polyfill, of which a bundle carries only what is used here.
import { gregorianEaster } from 'date-easter';
import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { decreedHolidays, type Holiday, holidays } from '../../schemas/holidays.ts';

const zone = 'Europe/Amsterdam';
const dateOf = (day: string) => PlainDate.fromString(day, getISO);

/** The day (YYYY-MM-DD) it is in the Netherlands at an instant. */
export const dayOf = (instant: string): string =>
  PlainDate.toString(
    ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(Instant.fromString(instant), zone)),
  );

/** The instant (UTC) at which a day in the Netherlands is over: the first of the day after. */
export const endOfDay = (day: string): string =>
  Instant.toString(
    ZonedDateTime.toInstant(PlainDate.toZonedDateTime(dateOf(addDays(day, 1)), { timeZone: zone })),
    {
      smallestUnit: 'millisecond',
    },
  );

export const addDays = (day: string, days: number): string =>
  PlainDate.toString(PlainDate.addDays(dateOf(day), days));

/** The same day of the month, so many months later; the last day of a shorter month. */
export const addMonths = (day: string, months: number): string =>
  PlainDate.toString(PlainDate.addMonths(dateOf(day), months));

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => PlainDate.diffDays(dateOf(from), dateOf(to));

/** Holidays of the Algemene termijnenwet, article 3, as `schemas/holidays.ts` has them. */
export const isHoliday = (day: string): boolean =>
  holidays.some((holiday) => dayIn(day.slice(0, 4), holiday) === day) ||
  decreedHolidays.some((decreed) => decreed.day === day);

/** The day of a holiday in a year (YYYY); `undefined` when it was none yet. */
function dayIn(year: string, holiday: Holiday): string | undefined {
  if ('daysFromEaster' in holiday) return addDays(easterSunday(year), holiday.daysFromEaster);
  const day = `${year}-${holiday.on}`;
  if (Number(year) < (holiday.since ?? 0)) return undefined;
  return holiday.notOnSunday && PlainDate.dayOfWeek(dateOf(day)) === 7 ? addDays(day, -1) : day;
}

function easterSunday(year: string): string {
  const easter = gregorianEaster(Number(year));
  return PlainDate.toString(PlainDate.create(easter.year, easter.month, easter.day));
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
