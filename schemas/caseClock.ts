// The clock of a case's decision term as a client of the api reads it.
import * as z from 'zod/mini';
import { day } from './identifiers.ts';
import { bilingual } from './text.ts';

export const clockSentence = bilingual(1000);

/** Days in a row, both ends in it, of which the same can be said. */
const daySpan = z.strictObject({
  from: day,
  to: day,
  /** Whether the days count; the others stood still. */
  counts: z.boolean(),
  /** What the clock reads on the first and on the last of them. */
  dayFrom: z.int(),
  dayTo: z.int(),
  /** Today included; days that have not passed are as things stand now. */
  passed: z.boolean(),
  /** Whether it is the last day for the decision. */
  due: z.boolean(),
  why: bilingual(250),
});

export const caseClock = z.strictObject({
  sentence: clockSentence,
  /** Days of the term that have passed, those that stood still left out. */
  day: z.int(),
  /** Length of the term in days, extensions included. */
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
  /** What made the term longer. */
  extensions: z.array(z.strictObject({ on: day, days: z.int(), why: bilingual(200) })),
  /** Every day from the first of the term through the last for the decision, or through today when that is later. */
  dayByDay: z.array(daySpan),
});

export type CaseClock = z.infer<typeof caseClock>;
