// Terms of weeks that end on a day of their own, without anything that makes them stand still: to object, to report, to settle.
import { addDays, orNextWorkingDay } from './days.ts';

/** A longer term ends on whatever day it ends (Algemene termijnenwet 4). */
const longestThatMoves = 12;

/**
 * The last day of a term that begins on the day after `day`: six weeks from a Monday end on a Monday. A last day on a
 * Saturday, Sunday or holiday moves to the next working day when the term is not longer than twelve weeks (Algemene
 * termijnenwet 1.1 and 4).
 */
export function weeksAfter(day: string, weeks: number): string {
  const last = addDays(day, 7 * weeks);
  return weeks <= longestThatMoves ? orNextWorkingDay(last) : last;
}

/** The day so many weeks before `day`, whatever day that is: what is counted back does not move (Algemene termijnenwet 1.2). */
export const weeksBefore = (day: string, weeks: number): string => addDays(day, -7 * weeks);
