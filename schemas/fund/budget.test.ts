// A budget is whole euro cents, or it is none; whether it keeps the rules is no matter of its shape.
import { expect, it } from 'vitest';
import { budgetOf } from '../../tests/support/sampleBudgets.ts';
import { budget } from './budget.ts';

const taken = (value: unknown) => budget.safeParse(value).success;
const fair = budgetOf(25_000_000, { 'applying-school': 7_500_000, 'labour-organisation': 42_500_000 });
const [school] = fair.contributions;

it.each([
  ['that keeps the rules', fair],
  ['that breaks every rule', { ...fair, years: 0, total: 0, contributions: [] }],
  ['of ten thousand million euro', { ...fair, total: 1_000_000_000_000 }],
  [
    'in which a partner stands by its id',
    { ...fair, contributions: [{ ...school, partner: 'pt-abcdefghij' }] },
  ],
])('a budget %s is taken', (_what, value) => {
  expect(taken(value)).toBe(true);
});

it.each([
  ['with half a cent', { ...fair, subsidy: 0.5 }],
  ['with a debt', { ...fair, subsidy: -1 }],
  ['of more than can be counted', { ...fair, total: 1_000_000_000_001 }],
  ['with a role that nobody has', { ...fair, contributions: [{ ...school, role: 'sponsor' }] }],
  ['with something unknown', { ...fair, overhead: 1 }],
  ['of which a half is missing', { ...fair, contributions: [{ ...school, secondHalf: undefined }] }],
])('a budget %s is refused', (_what, value) => {
  expect(taken(value)).toBe(false);
});
