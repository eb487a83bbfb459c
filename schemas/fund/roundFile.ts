// The published file of a round, with which anybody can do its ranking, lottery and allocation again.
import * as z from 'zod/mini';
import { roundId, sha256 } from '../identifiers.ts';
import { allocation, allocationInput } from './allocation.ts';

export const roundFile = z.strictObject({
  format: z.literal('zorgpact-loket.round.v1'),
  round: roundId,
  /** Hash of the seed, as published when the round opened. */
  commitment: sha256,
  /** What was ranked and divided, with the seed; no names and no texts. */
  input: allocationInput,
  /** What was made of it. */
  allocation,
});

export type RoundFile = Readonly<z.infer<typeof roundFile>>;
