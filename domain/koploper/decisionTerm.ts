// The last day of the decision term of a case, from what its history says about it.
import type { KoploperCase } from '../../schemas/case.ts';
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { addDays, dayOf, daysBetween } from '../clock/days.ts';

type Stops = NonNullable<KoploperCase['stops']>;

/** Days a request makes the term stand still (Awb 4:15): from the day after it to the answer, or through its last day when unused. */
export const stoppedDays = (stops: Stops): number =>
  stops.reduce((sum, { askedOn, due, answeredOn, expired }) => {
    if (expired) return sum + daysBetween(askedOn, due);
    return answeredOn === undefined ? sum : sum + Math.max(0, daysBetween(askedOn, answeredOn) - 1);
  }, 0);

/** The stops after an answer on `today` to the last one, if it was still open. */
export const answered = (stops: Stops = [], today: string): Stops =>
  stops.map((stop, index) =>
    index === stops.length - 1 && stop.answeredOn === undefined && !stop.expired
      ? { ...stop, answeredOn: today }
      : stop,
  );

/** `startedOn` is the day of receipt, of the application or of the request to look again. */
export const decisionDue = (startedOn: string, stops: Stops = []): string =>
  addDays(startedOn, kopgroep.decisionWeeks * 7 + stoppedDays(stops));

/** The day on which the running term began. */
export const termStartedOn = (current: KoploperCase, today: string): string =>
  current.reconsideration?.requestedOn ??
  (current.submittedAt === undefined ? today : dayOf(current.submittedAt));
