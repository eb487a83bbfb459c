// Exact to the cent for budgets up to 10^12 cents: each bound from both sides, and each repair with one cent less.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, Contribution } from '../../../schemas/fund/budget.ts';
import {
  type FinancingGroup,
  type FinancingVariant,
  financingRole,
  financingVariant,
} from '../../../schemas/fund/vocabulary.ts';
import { rif20242027 } from '../../../schemas/regulations/rif-2024-2027.ts';
import { repairedBudget } from '../../../tests/support/repairedBudget.ts';
import { budgetOf } from '../../../tests/support/sampleBudgets.ts';
import type { Check, CheckCode, Repair } from './check.ts';
import { cofinancingChecks } from './checks.ts';

const largest = 1_000_000_000_000;
const variant = fc.constantFrom(...financingVariant.options);

/** The group's part of a whole, and the rest outside it. */
const parted: Record<FinancingGroup, (part: number, rest: number) => Budget> = {
  subsidy: (part, rest) => budgetOf(part, { 'labour-organisation': rest }),
  'labour-market': (part, rest) => budgetOf(rest, { 'oo-fund': part }),
  others: (part, rest) => budgetOf(rest, { government: part }),
  'applying-school': (part, rest) => budgetOf(rest, { 'applying-school': part }),
};

const bounds = [
  ['subsidy-share-at-most', 'subsidy', 'at-most'],
  ['labour-market-share-at-least', 'labour-market', 'at-least'],
  ['labour-market-share-at-most', 'labour-market', 'at-most'],
  ['others-share-at-most', 'others', 'at-most'],
  ['applying-school-share-at-most', 'applying-school', 'at-most'],
] as const;

const checkOf = (code: CheckCode, checks: readonly Check[]): Check => {
  const found = checks.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no check ${code}`);
  return found;
};

/** The shares of the law, written down here once more: parts of sixtieths, so that whole numbers compare them. */
const sixtieths: Record<(typeof bounds)[number][0], Record<FinancingVariant, number>> = {
  'subsidy-share-at-most': { standard: 20, entree: 30, 'caribbean-netherlands': 30 },
  'labour-market-share-at-least': { standard: 20, entree: 15, 'caribbean-netherlands': 20 },
  'labour-market-share-at-most': { standard: 40, entree: 30, 'caribbean-netherlands': 40 },
  'others-share-at-most': { standard: 20, entree: 15, 'caribbean-netherlands': 20 },
  'applying-school-share-at-most': { standard: 6, entree: 6, 'caribbean-netherlands': 6 },
};

describe.each(bounds)('%s', (code, group, must) => {
  it('holds on the last cent and not one further, whatever the whole', () => {
    const whole = fc.oneof(fc.integer({ min: 60, max: largest }), fc.integer({ min: 60, max: 1000 }));
    fc.assert(
      fc.property(whole, variant, (all, kind) => {
        const exact = all * sixtieths[code][kind];
        const last = must === 'at-most' ? Math.floor(exact / 60) : Math.ceil(exact / 60);
        const beyond = must === 'at-most' ? last + 1 : last - 1;
        const verdict = (part: number) =>
          checkOf(code, cofinancingChecks(rif20242027, kind, parted[group](part, all - part)));
        expect(verdict(last)).toMatchObject({ passes: true, amounts: { found: last, limit: last } });
        expect(verdict(beyond)).toMatchObject({ passes: false, amounts: { found: beyond, limit: last } });
      }),
      { numRuns: 500 },
    );
  });
});

const amount = fc.oneof(fc.integer({ min: 0, max: 20_000_000_000 }), fc.integer({ min: 0, max: 100 }));
const half = fc.record({ inCash: amount, inKind: amount });
/** Everybody takes part, so that every place of the budget can take money; up to 10^12 cents in all. */
const budgets = fc
  .record({
    years: fc.constant(4),
    total: fc.integer({ min: 0, max: largest }),
    subsidy: fc.oneof(fc.integer({ min: 0, max: 400_000_000_000 }), fc.integer({ min: 0, max: 300_000_000 })),
    halves: fc.array(fc.tuple(half, half), { minLength: 7, maxLength: 7 }),
  })
  .map(({ halves, ...rest }): Budget => {
    const contributions = financingRole.options.map((role, index): Contribution => {
      const [firstHalf, secondHalf] = halves[index] ?? [];
      if (!firstHalf || !secondHalf) throw new Error('two halves for each role');
      return { role, firstHalf, secondHalf };
    });
    return { ...rest, contributions };
  });

describe('a repair', () => {
  it('makes its check pass, with the amounts it says, and one cent less of it does not', () => {
    const repaired = new Set<string>();
    fc.assert(
      fc.property(budgets, variant, (budget, kind) => {
        const verdict = (check: Check, one: Repair, cents: number) =>
          checkOf(
            check.code,
            cofinancingChecks(rif20242027, kind, repairedBudget(budget, check.code, one, cents)),
          );
        for (const check of cofinancingChecks(rif20242027, kind, budget)) {
          expect(check.repairs).toHaveLength(check.passes ? 0 : 2);
          for (const one of check.repairs) {
            repaired.add(`${check.code} ${one.way}`);
            expect(verdict(check, one, one.cents)).toMatchObject({ passes: true, amounts: one.after });
            expect(verdict(check, one, one.cents - 1).passes).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect([...repaired].toSorted()).toEqual([
      'applying-school-share-at-most add',
      'applying-school-share-at-most move',
      'budget-adds-up add',
      'budget-adds-up lower',
      'in-cash-only move',
      'labour-market-share-at-least add',
      'labour-market-share-at-least move',
      'labour-market-share-at-most add',
      'labour-market-share-at-most move',
      'others-share-at-most add',
      'others-share-at-most move',
      'subsidy-amount-at-least add',
      'subsidy-amount-at-least move',
      'subsidy-amount-at-most lower',
      'subsidy-amount-at-most move',
      'subsidy-share-at-most add',
      'subsidy-share-at-most move',
    ]);
  });
});

it('a check looks at sums: not at the order of partners, nor at which half', () => {
  const verdicts = (budget: Budget, kind: FinancingVariant) => cofinancingChecks(rif20242027, kind, budget);
  fc.assert(
    fc.property(budgets, variant, (budget, kind) => {
      const swapped = budget.contributions.map(({ firstHalf, secondHalf, ...rest }) => ({
        ...rest,
        firstHalf: secondHalf,
        secondHalf: firstHalf,
      }));
      expect(verdicts({ ...budget, contributions: swapped.toReversed() }, kind)).toEqual(
        verdicts(budget, kind),
      );
    }),
  );
});
