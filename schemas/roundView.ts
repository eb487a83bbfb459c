// A round of the fund as a client of the API reads it.
import * as z from 'zod/mini';
import { permissions } from './caseViewParts.ts';
import { fundState } from './fund/states.ts';
import { personId } from './identifiers.ts';
import { cents } from './money.ts';
import { fundRound } from './round.ts';

export const roundSummary = z.pick(fundRound, {
  id: true,
  state: true,
  regulation: true,
  opensOn: true,
  closesOn: true,
  ceilings: true,
});

const publicParts = z.pick(fundRound, { version: true, carriedOver: true, commitment: true });

export const roundView = z.strictObject({
  ...roundSummary.shape,
  ...publicParts.shape,
  /** What there is to divide: the last ceiling, and what was carried over to it. */
  toDivide: z.optional(cents),
  /** How it was divided; until it is confirmed, and by whom it was proposed, for the office alone. */
  allocation: z.optional(
    z.strictObject({
      granted: cents,
      left: cents,
      confirmed: z.boolean(),
      proposedBy: z.optional(personId),
    }),
  ),
  /** A conflict of interest closes one of its requests to this reader, who works on it: it is left out, and with it what tells of it. */
  conflict: z.optional(z.literal(true)),
  /** How many of its requests stand in each state, for the office alone. */
  progress: z.optional(z.partialRecord(fundState, z.int())),
  /** Whether its decisions were prepared, and released, together; for the office alone. */
  decisions: z.optional(z.enum(['prepared', 'released'])),
  ...permissions,
});

export type RoundSummary = z.infer<typeof roundSummary>;
export type RoundView = z.infer<typeof roundView>;
