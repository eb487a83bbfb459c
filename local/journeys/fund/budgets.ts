// A budget for every kind of project that keeps to all rules of the regulation, with what each partner is asked to confirm.
import type { Budget, Contribution } from '../../../schemas/fund/budget.ts';
import type { FinancingVariant } from '../../../schemas/fund/vocabulary.ts';
import type { Pledge } from '../../../schemas/partner.ts';

/** Of each cent of subsidy, what the others bring in, in hundredths: 3 × the subsidy in all, 2 × where it may be half. */
const partsOf: Record<FinancingVariant, { school: number; labour: number; municipality: number }> = {
  standard: { school: 25, labour: 125, municipality: 50 },
  entree: { school: 10, labour: 65, municipality: 25 },
  'caribbean-netherlands': { school: 10, labour: 70, municipality: 20 },
};

/** In cash, equally over both halves; `cents` is even. */
const pledged = (role: Pledge['role'], cents: number): Pledge => ({
  role,
  firstHalf: { inCash: cents / 2, inKind: 0 },
  secondHalf: { inCash: cents / 2, inKind: 0 },
});

/** `subsidy` in cents, a multiple of 200. */
export function pledgesFor(variant: FinancingVariant, subsidy: number) {
  const parts = partsOf[variant];
  const cents = (hundredths: number) => (subsidy / 100) * hundredths;
  return {
    school: pledged('applying-school', cents(parts.school)),
    labour: pledged('labour-organisation', cents(parts.labour)),
    municipality: pledged('government', cents(parts.municipality)),
  };
}

/** The budget in which the partners are named by the ids that their invitations got. */
export function budgetFor(
  variant: FinancingVariant,
  subsidy: number,
  partners: { readonly labour: string; readonly municipality: string },
): Budget {
  const { school, labour, municipality } = pledgesFor(variant, subsidy);
  const contributions: Contribution[] = [
    school,
    { partner: partners.labour, ...labour },
    { partner: partners.municipality, ...municipality },
  ];
  const brought = contributions
    .flatMap(({ firstHalf, secondHalf }) => [firstHalf, secondHalf])
    .reduce((sum, { inCash, inKind }) => sum + inCash + inKind, 0);
  return { years: 4, total: subsidy + brought, subsidy, contributions };
}
