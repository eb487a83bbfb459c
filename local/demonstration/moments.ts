// When everything of the demonstrated round happened, told back from the day it is now.
import { addDays } from '../../domain/clock/days.ts';
import { lastWindow, nextWindow, type Window } from '../journeys/fund/windows.ts';

export interface Moments {
  readonly round: Window;
  readonly next: Window;
  /** Whether the round has closed by today. */
  readonly closed: boolean;
  /** The day it is. */
  readonly today: string;
  /** Instants (UTC), each later than the one before; never later than now. */
  at(day: string): string;
  /** So many days ago, but after the round closed. */
  ago(days: number): string;
}

/** A round in which requests were handed in: one that opened this week has none yet. */
const settledDays = 5;

/** The morning of a day, or a minute after the moment before; never later than `now`, in milliseconds since 1970. */
export function momentsUpTo(now: number): (day: string) => string {
  let previous = 0;
  return (day) => {
    const morning = Date.parse(`${day}T07:30:00.000Z`);
    previous = Math.min(Math.max(morning, previous + 60_000), now);
    return new Date(previous).toISOString();
  };
}

/** `now` in milliseconds since 1970; `today` the day it is then in the Netherlands. */
export function momentsUntil(now: number, today: string): Moments {
  const round = lastWindow(addDays(today, -settledDays));
  const afterwards = addDays(round.closesOn, 1);
  return {
    round,
    next: nextWindow(today),
    closed: today > afterwards,
    today,
    at: momentsUpTo(now),
    ago: (days) => [afterwards, addDays(today, -days)].sort().at(-1) ?? today,
  };
}
