// What a budget adds up to, by role, in cents.
import type { Budget, Contribution } from '../../../schemas/fund/budget.ts';
import type { FinancingRole } from '../../../schemas/fund/vocabulary.ts';

type Roles = readonly FinancingRole[];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const inCash = ({ firstHalf, secondHalf }: Contribution): number => firstHalf.inCash + secondHalf.inCash;
const inKind = ({ firstHalf, secondHalf }: Contribution): number => firstHalf.inKind + secondHalf.inKind;

const of = ({ contributions }: Budget, roles: Roles) =>
  contributions.filter(({ role }) => roles.includes(role));

export const participants = (budget: Budget, roles: Roles): number => of(budget, roles).length;
export const broughtInKind = (budget: Budget, roles: Roles): number => sum(of(budget, roles).map(inKind));
export const broughtIn = (budget: Budget, roles: Roles): number =>
  sum(of(budget, roles).map((one) => inCash(one) + inKind(one)));

/** The multi-year budget of which shares are taken: the subsidy and all contributions, whatever the costs are said to be. */
export const financed = ({ subsidy, contributions }: Budget): number =>
  subsidy + sum(contributions.map((one) => inCash(one) + inKind(one)));
