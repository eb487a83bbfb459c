// Budgets of invented partnerships, in cents; what is not named is nothing.
import type { Budget, Contribution } from '../../schemas/fund/budget.ts';
import type { FinancingRole } from '../../schemas/fund/vocabulary.ts';

const nothing = { inCash: 0, inKind: 0 };

/** Everybody's whole contribution in the first half, in cash. */
const inCash = (role: FinancingRole, cents: number): Contribution => ({
  role,
  firstHalf: { ...nothing, inCash: cents },
  secondHalf: nothing,
});

/** A budget of four years that adds up, in which each role that is named takes part once. */
export function budgetOf(
  subsidy: number,
  contributions: Partial<Record<FinancingRole, number>>,
  change: Partial<Budget> = {},
): Budget {
  const entries = Object.entries(contributions) as [FinancingRole, number][];
  const total = entries.reduce((sum, [, cents]) => sum + cents, subsidy);
  return {
    years: 4,
    total,
    subsidy,
    contributions: entries.map(([role, cents]) => inCash(role, cents)),
    ...change,
  };
}
