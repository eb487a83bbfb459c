// The clock of a term as it reads on a day: how far it is, whether it stands still, and when the decision is due.
import { addDays, daysBetween } from './days.ts';
import {
  courseOf,
  type Extension,
  earlierOf,
  lastDayOf,
  laterOf,
  type Stop,
  type StopReason,
  supplementRequested,
  type Term,
} from './term.ts';

export interface Clock {
  /** The day it is read on; once the term has ended, that day. */
  readonly on: string;
  readonly startedOn: string;
  /** Days of the term that have passed, those that stood still left out: 0 on the day it starts, more than `of` when it is over. */
  readonly day: number;
  /** Length of the term, extensions included. */
  readonly of: number;
  /** Whole days it stood still, today included while it does. */
  readonly stoppedDays: number;
  readonly state: 'running' | 'stopped' | 'ended';
  /** Last day in time. While the term stands still: as if the answer came tomorrow. */
  readonly due: string;
  /** Whether `due` is a later day that was announced. */
  readonly delayed: boolean;
  /** Days after `due`; 0 when in time. */
  readonly late: number;
  /** What was asked up to that day, oldest first. */
  readonly stops: readonly ClockStop[];
  /** What made the term longer up to that day, oldest first. */
  readonly extensions: readonly Extension[];
}

export interface ClockStop {
  readonly askedOn: string;
  readonly answeredOn?: string;
  readonly reason: StopReason;
  /** Whether an answer was still waited for. */
  readonly open: boolean;
  /** First day it took out of the term, if any. */
  readonly from?: string;
  /** Days it took out of the term. */
  readonly days: number;
}

/**
 * Reads the clock. What happened after `today` is not known yet: an answer of tomorrow leaves its stop open, and an extension
 * of tomorrow has not made the term longer.
 */
export function clockAt(term: Term, today: string): Clock {
  const on = earlierOf(term.endedOn ?? today, today);
  const {
    due: lastDay,
    days: of,
    stops,
    extensions,
  } = courseOf({
    ...term,
    stops: term.stops.filter(({ askedOn }) => askedOn <= on).map(knownOn(on)),
    extensions: term.extensions?.filter((extension) => extension.on <= on),
  });
  const stoppedDays = stops.reduce((sum, { days }) => sum + days, 0);
  const delayed = term.until !== undefined && term.until > lastDay;
  const due = delayed ? term.until : lastDay;
  const standsStill = stops.some(({ open, days }) => open && days > 0);
  return {
    on,
    startedOn: term.startedOn,
    day: Math.max(0, daysBetween(term.startedOn, on) - stoppedDays),
    of,
    stoppedDays,
    state: on === term.endedOn ? 'ended' : standsStill ? 'stopped' : 'running',
    due,
    delayed,
    late: Math.max(0, daysBetween(due, on)),
    stops: stops.map(({ unusedThrough: _, ...stop }) => stop),
    extensions,
  };
}

/** A stop as it looked on a day; an open one counts through that day. */
const knownOn =
  (on: string) =>
  (
    stop: Stop,
  ): Pick<ClockStop, 'askedOn' | 'answeredOn' | 'reason' | 'open'> & Pick<Stop, 'unusedThrough'> => {
    const { askedOn, answeredOn, reason = supplementRequested } = stop;
    const last = lastDayOf(stop) ?? on;
    return {
      askedOn,
      ...(answeredOn === undefined || answeredOn > on ? {} : { answeredOn }),
      reason,
      open: lastDayOf(stop) === undefined || last >= on,
      unusedThrough: earlierOf(last, on),
    };
  };

/** The open stop in which the term stands still, or will from tomorrow, with the first day it does; `undefined` when it runs on. */
export function standingStill({ on, startedOn, day, of, state, stops }: Clock): StandingStill | undefined {
  const open = stops.find((stop) => stop.open && (stop.days > 0 || laterOf(stop.askedOn, startedOn) === on));
  return open && state !== 'ended' && day < of
    ? { from: addDays(laterOf(open.askedOn, startedOn), 1), reason: open.reason }
    : undefined;
}

export interface StandingStill {
  readonly from: string;
  readonly reason: StopReason;
}
