// The years in which a granted project runs, and the days on which its reports are due. How many weeks, the regulation says.
import { addDays, addMonths } from './days.ts';
import { weeksAfter, weeksBefore } from './weeks.ts';

export interface Period {
  /** First day; of whole calendar years a 1 January. */
  readonly startsOn: string;
  /** Four or five (Regeling regionaal investeringsfonds mbo 2024–2027, 6.5). */
  readonly years: number;
}

/** The last day of the period: of four years from 1 January 2028, 31 December 2031. */
export const periodEnds = ({ startsOn, years }: Period): string =>
  addDays(addMonths(startsOn, 12 * years), -1);

/**
 * The last day of the first half, which is as many whole months as the second: of four years from 1 January 2028, 31 December
 * 2029; of five, 30 June 2030.
 */
export const firstHalfEnds = ({ startsOn, years }: Period): string =>
  addDays(addMonths(startsOn, 6 * years), -1);

/** Last day for the progress report: so many weeks before the last day of the first half (24.2), counted back and not moved. */
export const progressReportDue = (period: Period, weeks: number): string =>
  weeksBefore(firstHalfEnds(period), weeks);

/** Last day for the final report: so many weeks after the last day of the period (25.6). */
export const finalReportDue = (period: Period, weeks: number): string =>
  weeksAfter(periodEnds(period), weeks);
