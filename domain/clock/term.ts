// The decision term of a koploper application: eight weeks from receipt, longer by the days it stood still.
import { kopgroep } from '../../schemas/programmes/kopgroep.ts';
import { addDays, dayOf, daysBetween } from './days.ts';

/** The last day on which a decision is in time. */
export const decisionDue = (submittedAt: string, suspendedDays: number): string =>
  addDays(dayOf(submittedAt), kopgroep.decisionWeeks * 7 + suspendedDays);

/** Days a request suspends the term (Awb 4:15): from the day after it to the day of the answer, that day not included. */
export const daysSuspended = (askedAt: string, answeredAt: string): number =>
  Math.max(0, daysBetween(dayOf(askedAt), dayOf(answeredAt)) - 1);
