// The clock of a term as it reads on a day: how far it is, whether it stands still, and when the decision is due.
import { addDays, daysBetween } from './days.ts';
import { earlierOf, lastDayOf, type Stop, suspended, type Term } from './term.ts';

export interface Clock {
  /** The day it is read on; once the term has ended, that day. */
  readonly on: string;
  readonly startedOn: string;
  /** Days of the term that have passed, those that stood still left out: 0 on the day it starts, more than `of` when it is over. */
  readonly day: number;
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
}

interface ClockStop {
  readonly askedOn: string;
  readonly answeredOn?: string;
  /** Whether an answer was still waited for. */
  readonly open: boolean;
  /** Days it took out of the term. */
  readonly days: number;
}

/** Reads the clock. What happened after `today` is not known yet: an answer of tomorrow leaves its stop open. */
export function clockAt(term: Term, today: string): Clock {
  const on = earlierOf(term.endedOn ?? today, today);
  const known = { ...term, stops: term.stops.filter(({ askedOn }) => askedOn <= on).map(knownOn(on)) };
  const { due: lastDay, stops } = suspended(known);
  const stoppedDays = stops.reduce((sum, { days }) => sum + days, 0);
  const delayed = term.until !== undefined && term.until > lastDay;
  const due = delayed ? term.until : lastDay;
  const standsStill = stops.some(({ open, days }) => open && days > 0);
  return {
    on,
    startedOn: term.startedOn,
    day: Math.max(0, daysBetween(term.startedOn, on) - stoppedDays),
    of: term.days,
    stoppedDays,
    state: on === term.endedOn ? 'ended' : standsStill ? 'stopped' : 'running',
    due,
    delayed,
    late: Math.max(0, daysBetween(due, on)),
    stops: stops.map(({ unusedThrough: _, ...stop }) => stop),
  };
}

/** A stop as it looked on a day; an open one counts through that day. */
const knownOn =
  (on: string) =>
  (stop: Stop): Omit<ClockStop, 'days'> & Stop => {
    const { askedOn, answeredOn } = stop;
    const last = lastDayOf(stop) ?? on;
    return {
      askedOn,
      ...(answeredOn === undefined || answeredOn > on ? {} : { answeredOn }),
      open: lastDayOf(stop) === undefined || last >= on,
      unusedThrough: earlierOf(last, on),
    };
  };

/** First day on which the term stands still, or will from tomorrow; `undefined` when it runs on. */
export function stillFrom({ on, day, of, state, stops }: Clock): string | undefined {
  const open = stops.find((stop) => stop.open && (stop.days > 0 || stop.askedOn === on));
  return open && state !== 'ended' && day < of ? addDays(open.askedOn, 1) : undefined;
}
