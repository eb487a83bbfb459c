// The budgets of the demonstration keep to every rule that the regulation has for them.
import { expect, test } from 'vitest';
import { cofinancingChecks } from '../../../domain/fund/cofinancing/checks.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import { budgetFor } from './budgets.ts';

test.each(['standard', 'entree', 'caribbean-netherlands'] as const)('a budget of kind %s', (variant) => {
  const budget = budgetFor(variant, 1_000_000_00, { labour: 'pt-aaaaaaaaaa', municipality: 'pt-bbbbbbbbbb' });
  const broken = cofinancingChecks(rif20242027, variant, budget).filter(({ passes }) => !passes);
  expect(broken).toEqual([]);
  expect(budget.total).toBe(variant === 'standard' ? 3_000_000_00 : 2_000_000_00);
});
