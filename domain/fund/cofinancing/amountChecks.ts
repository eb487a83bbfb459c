// The amounts that are no shares: how much may be asked, what has to be in cash, and whether the budget adds up.
import type { Budget } from '../../../schemas/fund/budget.ts';
import { financingGroupNames, financingRoleNames } from '../../../schemas/fund/names.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { Act, Amounts, Check, Direction } from './check.ts';
import { comparisonText } from './comparisonText.ts';
import { repair } from './repair.ts';
import { type CofinancingRules, sourceOf } from './rules.ts';
import { broughtInKind, financed } from './sums.ts';

const subsidyRepairs: Record<Direction, readonly Act[]> = {
  'at-least': [
    { way: 'move', from: 'elsewhere', to: 'subsidy' },
    { way: 'add', to: 'subsidy' },
  ],
  'at-most': [
    { way: 'move', from: 'subsidy', to: 'elsewhere' },
    { way: 'lower', from: 'subsidy' },
  ],
};

/** The amount asked, against the least or the most that is granted. */
export function subsidyAmount({ subsidy }: CofinancingRules, must: Direction, budget: Budget): Check {
  const bound = must === 'at-least' ? subsidy.minimum : subsidy.maximum;
  const amounts = { found: budget.subsidy, must, limit: bound.value };
  return {
    code: `subsidy-amount-${must}`,
    ...sourceOf(bound),
    ...compared(financingGroupNames.subsidy, amounts, subsidyRepairs[must]),
  };
}

/** What some may bring in as money only. */
export function inCashOnly(rules: CofinancingRules, budget: Budget): Check {
  const roles = rules.inCashOnly.value;
  const names = roles.map((role) => financingRoleNames[role]);
  const what = {
    nl: `in natura van ${names.map(({ nl }) => nl).join(', ')}`,
    en: `in kind by ${names.map(({ en }) => en).join(', ')}`,
  };
  const amounts = { found: broughtInKind(budget, roles), must: 'at-most', limit: 0 } as const;
  return {
    code: 'in-cash-only',
    ...sourceOf(rules.inCashOnly),
    ...compared(what, amounts, [
      { way: 'move', from: 'in-kind', to: 'in-cash' },
      { way: 'move', from: 'in-kind', to: 'elsewhere' },
    ]),
  };
}

/** Subsidy and contributions together, against the costs they are for. */
export function budgetAddsUp(rules: CofinancingRules, budget: Budget): Check {
  const amounts = { found: financed(budget), must: 'equal', limit: budget.total } as const;
  const what = { nl: 'subsidie en bijdragen samen', en: 'subsidy and contributions together' };
  const [more, less] =
    amounts.found < amounts.limit ? (['financing', 'total'] as const) : (['total', 'financing'] as const);
  return {
    code: 'budget-adds-up',
    ...sourceOf(rules.budgetAddsUp),
    ...compared(what, amounts, [
      { way: 'add', to: more },
      { way: 'lower', from: less },
    ]),
  };
}

/** The verdict on an amount; each act mends it by just what it is off. */
function compared(what: Bilingual, amounts: Amounts, acts: readonly Act[]): Omit<Check, 'code' | 'article'> {
  const { found, must, limit } = amounts;
  const passes = must === 'equal' ? found === limit : must === 'at-least' ? found >= limit : found <= limit;
  const says = comparisonText(what, amounts, passes);
  if (passes) return { passes, says, amounts, repairs: [] };
  const off = Math.abs(found - limit);
  return {
    passes,
    says,
    amounts,
    repairs: acts.map((act) => repair(act, off, afterwards(act, amounts, off))),
  };
}

/** Costs that were changed move the limit; everything else moves what was found to it. */
const afterwards = (act: Act, { found, limit }: Amounts, off: number) => {
  if (act.way === 'add' && act.to === 'total') return { found, limit: limit + off };
  if (act.way === 'lower' && act.from === 'total') return { found, limit: limit - off };
  return { found: limit, limit };
};
