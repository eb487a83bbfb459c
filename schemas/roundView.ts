// A round of the fund as a client of the API reads it.
import * as z from 'zod/mini';
import { permissions } from './caseViewParts.ts';
import { fundRound } from './round.ts';

export const roundSummary = z.pick(fundRound, {
  id: true,
  state: true,
  regulation: true,
  opensOn: true,
  closesOn: true,
  ceilings: true,
});

export const roundView = z.strictObject({ ...fundRound.shape, ...permissions });

export type RoundSummary = z.infer<typeof roundSummary>;
export type RoundView = z.infer<typeof roundView>;
