// The co-financing checker: every rule on the budget that a machine can check, each by its name. The page, the API, the
// completeness check and the letter all ask this one function.
import type { Budget } from '../../../schemas/fund/budget.ts';
import type { FinancingVariant } from '../../../schemas/fund/vocabulary.ts';
import { budgetAddsUp, inCashOnly, subsidyAmount } from './amountChecks.ts';
import type { Check } from './check.ts';
import { duration, participation } from './partnershipChecks.ts';
import type { CofinancingRules } from './rules.ts';
import { shareChecks } from './shareChecks.ts';

/** All of them, in the order of `checkCodes`, whether they pass or not; a finding is one that does not. */
export const cofinancingChecks = (
  rules: CofinancingRules,
  variant: FinancingVariant,
  budget: Budget,
): readonly Check[] => [
  subsidyAmount(rules, 'at-least', budget),
  subsidyAmount(rules, 'at-most', budget),
  ...shareChecks(rules, variant, budget),
  inCashOnly(rules, budget),
  budgetAddsUp(rules, budget),
  duration(rules, budget),
  ...participation(rules, budget),
];
