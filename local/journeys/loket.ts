// The system as a journey sees it: addresses to call, people to call as, mails that came. The same for the system on one
// machine and for the deployed one; what differs between the two is a bug in one of them.
import { setTimeout as sleep } from 'node:timers/promises';

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Loket {
  /** `path` begins with a slash; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** A bearer token of one of the people in local/people.ts. */
  token(person: string): Promise<string>;
  personId(person: string): string;
  /** All mails so far, oldest first. */
  mails(): Promise<readonly Mail[]>;
  /** Runs the calendar as of this moment, later than now; for all cases there are. */
  runCalendar(at: Date): Promise<void>;
  /** Has every mail that went to this address so far come back as undeliverable. */
  bounce(address: string): Promise<void>;
  /** Absent where nothing scans what is uploaded, so that nothing of it is ever found clean. */
  readonly scansUploads?: true;
  /** Absent where the date is everybody's, as in AWS. */
  readonly date?: MovableDate;
}

export interface MovableDate {
  /** The day it is (Europe/Amsterdam). */
  today(): string;
  /** Moves the date to this day, later than today; each skipped day has its daily run. */
  to(day: string): Promise<void>;
}

/** Waits until `look` finds something, looking again every so many milliseconds; throws with `what` after `seconds`. */
export async function eventually<Found>(
  what: string,
  look: () => Promise<Found | undefined>,
  seconds = 30,
  every = 50,
): Promise<Found> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited ${seconds} seconds in vain for ${what}`);
    await sleep(every);
  }
}
