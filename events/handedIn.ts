// What every event that hands in the content of a request says of it.
import * as z from 'zod/mini';
import { financingVariant, fundCategory } from '../schemas/fund/vocabulary.ts';
import { day, sha256 } from '../schemas/identifiers.ts';
import { cents } from '../schemas/money.ts';
import { regionId } from '../schemas/regions.ts';
import { exampleHash } from './sealed.ts';

export const handedIn = {
  form: z.int(),
  contentHash: sha256,
  regions: z.array(regionId),
  category: fundCategory,
  variant: financingVariant,
  amount: z.optional(cents),
  years: z.optional(z.int()),
  startsOn: z.optional(day),
};

/** For examples. */
export const exampleHandedIn: z.infer<z.ZodMiniObject<typeof handedIn>> = {
  form: 1,
  contentHash: exampleHash,
  regions: ['haaglanden'],
  category: 'starter',
  variant: 'standard',
  amount: 100000000,
  years: 4,
  startsOn: '2027-09-01',
};
