// The shares of the multi-year budget: what part of it the subsidy and each group of partners may or must be.
import type { Budget } from '../../../schemas/fund/budget.ts';
import { financingGroupNames } from '../../../schemas/fund/names.ts';
import type { FinancingGroup, FinancingVariant } from '../../../schemas/fund/vocabulary.ts';
import type { Fraction } from '../../../schemas/money.ts';
import type { Check, CheckCode, Direction, Repair } from './check.ts';
import { comparisonText } from './comparisonText.ts';
import { repair } from './repair.ts';
import { type CofinancingRules, sourceOf } from './rules.ts';
import { addedToBeWithin, isWithin, limitOf } from './share.ts';
import { broughtIn, financed } from './sums.ts';

interface Bound {
  readonly code: CheckCode;
  readonly group: FinancingGroup;
  readonly must: Direction;
  readonly share: CofinancingRules['shares'][FinancingVariant]['subsidy']['atMost'];
}

const boundsOf = (shares: CofinancingRules['shares'][FinancingVariant]): readonly Bound[] => [
  {
    code: 'subsidy-share-at-most',
    group: 'subsidy',
    must: 'at-most',
    share: shares.subsidy.atMost,
  },
  {
    code: 'labour-market-share-at-least',
    group: 'labour-market',
    must: 'at-least',
    share: shares['labour-market'].atLeast,
  },
  {
    code: 'labour-market-share-at-most',
    group: 'labour-market',
    must: 'at-most',
    share: shares['labour-market'].atMost,
  },
  { code: 'others-share-at-most', group: 'others', must: 'at-most', share: shares.others.atMost },
  {
    code: 'applying-school-share-at-most',
    group: 'applying-school',
    must: 'at-most',
    share: shares['applying-school'].atMost,
  },
];

export function shareChecks(
  { shares, counts }: CofinancingRules,
  variant: FinancingVariant,
  budget: Budget,
): readonly Check[] {
  const whole = financed(budget);
  return boundsOf(shares[variant]).map((bound) => {
    const { group } = bound;
    const part = group === 'subsidy' ? budget.subsidy : broughtIn(budget, counts[group].value);
    return shareCheck(bound, part, whole);
  });
}

function shareCheck({ code, group, must, share }: Bound, part: number, whole: number): Check {
  const is = share.value;
  const passes = isWithin(part, must, is, whole);
  const amounts = { found: part, must, limit: limitOf(must, is, whole), share: { of: whole, is } };
  return {
    code,
    ...sourceOf(share),
    passes,
    says: comparisonText(financingGroupNames[group], amounts, passes),
    amounts,
    repairs: passes ? [] : repairsOf(group, must, is, part, whole),
  };
}

function repairsOf(
  group: FinancingGroup,
  must: Direction,
  share: Fraction,
  part: number,
  whole: number,
): readonly Repair[] {
  const limit = limitOf(must, share, whole);
  const moved = { found: limit, limit };
  const added = addedToBeWithin(part, must, share, whole);
  const limitThen = limitOf(must, share, whole + added);
  return must === 'at-least'
    ? [
        repair({ way: 'move', from: 'elsewhere', to: group }, limit - part, moved),
        repair({ way: 'add', to: group }, added, { found: part + added, limit: limitThen }),
      ]
    : [
        repair({ way: 'move', from: group, to: 'elsewhere' }, part - limit, moved),
        repair({ way: 'add', to: 'elsewhere' }, added, { found: part, limit: limitThen }),
      ];
}
