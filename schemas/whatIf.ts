// What a round would give with another ceiling, as the office reads it: a sum, not an act, and never a hint at the draw.
import * as z from 'zod/mini';
import { allocation } from './fund/allocation.ts';
import { allocationOutcome } from './fund/states.ts';
import { fundCategory } from './fund/vocabulary.ts';
import { requestNumber, roundId } from './identifiers.ts';
import { cents } from './money.ts';

/** `by-lottery`: the draw decides, of itself or of others before it; nobody can say how. */
const whatIfOutcome = z.enum([...allocationOutcome.options, 'by-lottery']);
export type WhatIfOutcome = z.infer<typeof whatIfOutcome>;

/** Between which amounts it lies, as the draw may fall. */
const between = z.strictObject({ least: cents, most: cents });

export const whatIfView = z.strictObject({
  round: roundId,
  /** The ceiling that was tried, and the one that there is. */
  ceiling: cents,
  present: cents,
  /** Requests handed in for the round on which the committee has not judged yet: they are not in the sum. */
  undecided: z.int(),
  granted: between,
  left: between,
  /** In the order of the ranking, starters first. */
  requests: z.array(
    z.strictObject({
      caseNumber: requestNumber,
      list: fundCategory,
      position: z.int(),
      amount: cents,
      outcome: whatIfOutcome,
      /** With the present ceiling. */
      atPresent: whatIfOutcome,
    }),
  ),
  /** The requests that fare otherwise than with the present ceiling. */
  differ: z.array(requestNumber),
  /** Equal requests among which would be drawn, in the order of their numbers. */
  equal: z.array(z.array(requestNumber)),
  /** Every step that no draw can change: up to the first lottery, or to the end. */
  trace: allocation.shape.trace,
});
export type WhatIfView = z.infer<typeof whatIfView>;
