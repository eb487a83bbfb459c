// Does to a budget what a repair says, cent by cent: money is taken from one pot and put into another.
import type { Act, CheckCode, Place } from '../../domain/fund/cofinancing/check.ts';
import type { Budget, Contribution } from '../../schemas/fund/budget.ts';
import type { FinancingGroup } from '../../schemas/fund/vocabulary.ts';

/** One pot of money of a budget. */
interface Pot {
  readonly of: 'subsidy' | Contribution['role'];
  readonly kind?: 'inCash' | 'inKind';
  readonly half?: 'firstHalf' | 'secondHalf';
  readonly cents: number;
}

const potsOf = ({ subsidy, contributions }: Budget): readonly Pot[] => [
  { of: 'subsidy', cents: subsidy },
  ...contributions.flatMap((one) =>
    (['firstHalf', 'secondHalf'] as const).flatMap((half) =>
      (['inCash', 'inKind'] as const).map((kind) => ({ of: one.role, half, kind, cents: one[half][kind] })),
    ),
  ),
];

const asBudget = (budget: Budget, pots: readonly Pot[]): Budget => {
  const cents = (role: Pot['of'], half?: Pot['half'], kind?: Pot['kind']) =>
    pots.find((pot) => pot.of === role && pot.half === half && pot.kind === kind)?.cents ?? Number.NaN;
  const filled = (role: Pot['of'], half: NonNullable<Pot['half']>) => ({
    inCash: cents(role, half, 'inCash'),
    inKind: cents(role, half, 'inKind'),
  });
  return {
    ...budget,
    subsidy: cents('subsidy'),
    contributions: budget.contributions.map(({ role }) => ({
      role,
      firstHalf: filled(role, 'firstHalf'),
      secondHalf: filled(role, 'secondHalf'),
    })),
  };
};

const labourMarket: readonly Pot['of'][] = ['labour-organisation', 'organised-business', 'oo-fund'];
const groups: Record<FinancingGroup, (pot: Pot) => boolean> = {
  subsidy: (pot) => pot.of === 'subsidy',
  'labour-market': (pot) => labourMarket.includes(pot.of),
  others: (pot) => pot.of !== 'subsidy' && !labourMarket.includes(pot.of),
  'applying-school': (pot) => pot.of === 'applying-school',
};

const groupOf = (code: CheckCode): FinancingGroup =>
  code.startsWith('labour-market')
    ? 'labour-market'
    : code.startsWith('others')
      ? 'others'
      : code.startsWith('applying-school') || code === 'in-cash-only'
        ? 'applying-school'
        : 'subsidy';

/** Which pots a place means in a check: elsewhere is outside its group. */
function within(place: Place, code: CheckCode): (pot: Pot) => boolean {
  const own = groupOf(code);
  switch (place) {
    case 'elsewhere':
      return (pot) => !groups[own](pot);
    case 'in-cash':
      return (pot) => pot.of === 'applying-school' && pot.kind === 'inCash';
    case 'in-kind':
      return (pot) => pot.of === 'applying-school' && pot.kind === 'inKind';
    case 'financing':
      return () => true;
    case 'total':
      return () => false;
    default:
      return groups[place];
  }
}

function given(pots: readonly Pot[], to: (pot: Pot) => boolean, cents: number): readonly Pot[] {
  const first = pots.findIndex(to);
  return pots.map((pot, index) => (index === first ? { ...pot, cents: pot.cents + cents } : pot));
}

/** Taken from one pot after the other. */
function taken(pots: readonly Pot[], from: (pot: Pot) => boolean, cents: number): readonly Pot[] {
  let left = cents;
  const rest = pots.map((pot) => {
    if (!from(pot)) return pot;
    const here = Math.min(left, pot.cents);
    left -= here;
    return { ...pot, cents: pot.cents - here };
  });
  if (left > 0) throw new Error('there is not so much money there');
  return rest;
}

/** The budget after so many cents of a repair; costs follow the financing, unless it is them that do not fit. */
export function repairedBudget(budget: Budget, code: CheckCode, act: Act, cents: number): Budget {
  const pots = potsOf(budget);
  const costs = (change: number) =>
    code === 'budget-adds-up' ? budget : { ...budget, total: budget.total + change };
  switch (act.way) {
    case 'move':
      return asBudget(budget, given(taken(pots, within(act.from, code), cents), within(act.to, code), cents));
    case 'add':
      return act.to === 'total'
        ? { ...budget, total: budget.total + cents }
        : asBudget(costs(cents), given(pots, within(act.to, code), cents));
    case 'lower':
      return act.from === 'total'
        ? { ...budget, total: budget.total - cents }
        : asBudget(costs(-cents), taken(pots, within(act.from, code), cents));
  }
}
