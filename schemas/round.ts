// A round of the fund: the window in which requests come in, the money there is, and how it was divided.
import * as z from 'zod/mini';
import { aggregateParts } from './caseParts.ts';
import { day, personId, roundId, sha256 } from './identifiers.ts';
import { cents } from './money.ts';
import { regulationCode } from './regulations/code.ts';

export const roundStates = ['none', 'planned', 'open', 'closed', 'allocation-proposed', 'allocated'] as const;
export type RoundState = (typeof roundStates)[number];
const roundState = z.enum(roundStates);

export const fundRound = z.strictObject({
  ...aggregateParts,
  id: roundId,
  kind: z.literal('round'),
  state: roundState,
  regulation: z.optional(regulationCode),
  /** First day on which a request is in time. */
  opensOn: z.optional(day),
  /** Last day on which a request is in time, extensions included (17.3). */
  closesOn: z.optional(day),
  /** Which events extended it after an outage; their reasons stand under those numbers. */
  extendedAs: z.optional(z.array(z.int())),
  /** Every ceiling it had, the last one counts; which event set it. */
  ceilings: z.optional(z.array(z.strictObject({ cents, on: day, as: z.int() }))),
  /** Added to the ceiling from the first round of the year (5.3). */
  carriedOver: z.optional(cents),
  /** SHA-256 of the secret seed of the lottery, published before the first request comes in. */
  commitment: z.optional(sha256),
  allocation: z.optional(
    z.strictObject({
      proposedBy: personId,
      proposedAs: z.int(),
      granted: cents,
      left: cents,
      confirmedAs: z.optional(z.int()),
    }),
  ),
  /** Which events had all its decisions prepared and released together. */
  preparedAs: z.optional(z.int()),
  releasedAs: z.optional(z.int()),
  /** SHA-256 of which preparations were released together last: the same ones are not released again. */
  releasedHash: z.optional(sha256),
});

export type FundRound = z.infer<typeof fundRound>;
