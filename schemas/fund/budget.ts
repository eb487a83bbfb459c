// The multi-year budget of a fund request: the subsidy asked, and what everybody brings in, in whole euro cents.
import * as z from 'zod/mini';
import { partnerId } from '../identifiers.ts';
import { cents } from '../money.ts';
import { financingRole } from './vocabulary.ts';

/** What somebody brings in during one half of the period. */
export const contributed = z.strictObject({ inCash: cents, inKind: cents });

const contribution = z.strictObject({
  /** Absent for the applicant itself, whose part nobody else has to confirm. */
  partner: z.optional(partnerId),
  role: financingRole,
  firstHalf: contributed,
  secondHalf: contributed,
});

export const budget = z.strictObject({
  /** Calendar years that the project lasts. */
  years: z.int().check(z.gte(0), z.lte(99)),
  /** What the project costs: subsidy and contributions have to add up to it. */
  total: cents,
  subsidy: cents,
  /** One for each organisation, whoever brings in nothing yet as well. */
  contributions: z.readonly(z.array(contribution).check(z.maxLength(200))),
});

export type Contribution = Readonly<z.infer<typeof contribution>>;
export type Budget = Readonly<z.infer<typeof budget>>;
