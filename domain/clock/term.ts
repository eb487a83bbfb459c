// A term in which a decision must come, and the days that do not count because an answer was waited for (Awb 4:13 to 4:15).
// Days are calendar days (YYYY-MM-DD) in Europe/Amsterdam.
import { addDays, daysBetween } from './days.ts';

/** A request during which the term stands still (Awb 4:15). */
export interface Stop {
  readonly askedOn: string;
  readonly answeredOn?: string | undefined;
  /** Last day of the term to answer, once it has passed unused. */
  readonly unusedThrough?: string | undefined;
}

export interface Term {
  readonly startedOn: string;
  /** Length; the day it starts on does not count. */
  readonly days: number;
  readonly stops: readonly Stop[];
  /** A later last day that was announced: a promise, which no stop moves. */
  readonly until?: string | undefined;
  readonly endedOn?: string | undefined;
}

/**
 * The last day on which a decision is in time. A stop that is still open takes no days, because nobody knows yet how many.
 * Longer terms than twelve weeks do not move for a weekend (Algemene termijnenwet 4), and a configured one neither.
 */
export function dueOf(term: Term): string {
  const { due } = suspended(term);
  return laterOf(due, term.until ?? due);
}

/**
 * The last day of a stop: the one before the day of the answer (Awb 4:15, "tot"), or the last day of the unused term to
 * answer (assumption); `undefined` while it is open.
 */
export function lastDayOf({ answeredOn, unusedThrough }: Stop): string | undefined {
  const beforeAnswer = answeredOn && addDays(answeredOn, -1);
  if (beforeAnswer === undefined || unusedThrough === undefined) return beforeAnswer ?? unusedThrough;
  return earlierOf(beforeAnswer, unusedThrough);
}

/**
 * What each stop takes out of the term, in the order of asking, and the last day after that. A day in two stops counts for
 * the first of them; a stop that begins when the term has run out takes nothing, for what is over cannot stand still.
 */
export function suspended<S extends Stop>(
  term: Omit<Term, 'stops'> & { readonly stops: readonly S[] },
): { readonly due: string; readonly stops: readonly (S & { readonly days: number })[] } {
  let due = addDays(term.startedOn, term.days);
  let free = addDays(term.startedOn, 1);
  const stops = term.stops.toSorted(byAskedOn).map((stop) => {
    const first = laterOf(addDays(stop.askedOn, 1), free);
    const last = lastDayOf(stop);
    if (last === undefined || last < first || first > due) return { ...stop, days: 0 };
    const days = daysBetween(first, last) + 1;
    due = addDays(due, days);
    free = addDays(last, 1);
    return { ...stop, days };
  });
  return { due, stops };
}

const byAskedOn = (one: Stop, other: Stop): number => daysBetween(other.askedOn, one.askedOn);
export const earlierOf = (one: string, other: string): string => (one < other ? one : other);
const laterOf = (one: string, other: string): string => (one > other ? one : other);
