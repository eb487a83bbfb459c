// What a regulation says about money: amounts, duration, shares of the budget and who counts where.
import * as z from 'zod/mini';
import { financingRole } from '../fund/vocabulary.ts';
import { cents, fraction } from '../money.ts';
import { bilingual } from '../text.ts';
import { code, count, list, source, sourced } from './sourced.ts';

const atMost = z.strictObject({ atMost: sourced(fraction) });
const between = z.strictObject({ atLeast: sourced(fraction), atMost: sourced(fraction) });

/** Shares of the whole multi-year budget. */
const shares = z.strictObject({
  subsidy: atMost,
  'labour-market': between,
  others: atMost,
  'applying-school': atMost,
});

const item = z.strictObject({ code, name: bilingual(200), ...source });

/** So many of these have to take part. */
const participation = z.strictObject({
  roles: list(financingRole),
  atLeast: count,
  atMost: z.optional(count),
  ...source,
});

export const financing = {
  subsidy: z.strictObject({ minimum: sourced(cents), maximum: sourced(cents) }),
  /** Numbers of calendar years, shortest first. */
  durationYears: sourced(list(count)),
  /** Cents for an hour of staff, all-in. */
  hourlyRate: sourced(cents),
  notStaffCost: list(item),
  notCofinancing: list(item),
  /** Every role counts as labour market or as one of the others; the applying school is one of the others. */
  counts: z.strictObject({
    'labour-market': sourced(list(financingRole)),
    others: sourced(list(financingRole)),
    'applying-school': sourced(list(financingRole)),
  }),
  shares: z.strictObject({ standard: shares, entree: shares, 'caribbean-netherlands': shares }),
  /** Subsidy and contributions together are what the project costs. */
  budgetAddsUp: sourced(z.literal(true)),
  /** Whose contribution may not be in kind. */
  inCashOnly: sourced(list(financingRole)),
  participation: z.strictObject({
    applicant: participation,
    school: participation,
    'labour-organisation': participation,
  }),
};
