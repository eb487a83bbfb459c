// The input of every command on a round of the fund, as it crosses the edge.
import * as z from 'zod/mini';
import { givenDay } from '../identifiers.ts';
import { cents } from '../money.ts';
import { regulationCode } from '../regulations/code.ts';
import { prose } from '../text.ts';
import { nothing, reason } from './case.ts';

export const roundCommands = {
  'plan-round': z.strictObject({
    regulation: regulationCode,
    opensOn: givenDay,
    closesOn: givenDay,
    ceiling: cents,
    /** Where the ceiling comes from. */
    reason: prose(1000),
  }),
  'open-round': nothing,
  /** After an outage: from when until when nobody could hand in, and the new last day. */
  'extend-round': z.strictObject({ closesOn: givenDay, reason }),
  'close-round': nothing,
  'change-ceiling': z.strictObject({ ceiling: cents, reason }),
  'carry-over': nothing,
  'propose-allocation': nothing,
  'return-allocation': z.strictObject({ reason }),
  'confirm-allocation': nothing,
  'prepare-decisions': nothing,
  'release-decisions': nothing,
};

export type RoundCommand = keyof typeof roundCommands;
export type RoundInput<Command extends RoundCommand> = z.infer<(typeof roundCommands)[Command]>;
