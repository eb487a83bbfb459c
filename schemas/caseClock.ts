// The clock of a case's decision term as a client of the api reads it.
import * as z from 'zod/mini';
import { day } from './identifiers.ts';
import { bilingual } from './text.ts';

export const clockSentence = bilingual(1000);

export const caseClock = z.strictObject({
  sentence: clockSentence,
  /** Days of the term that have passed, those that stood still left out. */
  day: z.int(),
  /** Length of the term in days. */
  of: z.int(),
  stoppedDays: z.int(),
  state: z.enum(['running', 'stopped', 'ended']),
  /** Last day for the decision; while the term stands still, as if the answer came tomorrow. */
  due: day,
  startedOn: day,
  stops: z.array(
    z.strictObject({
      askedOn: day,
      answeredOn: z.optional(day),
      /** Days it took out of the term. */
      days: z.int(),
      why: bilingual(200),
    }),
  ),
});

export type CaseClock = z.infer<typeof caseClock>;
