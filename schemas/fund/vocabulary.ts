// The closed lists of words of a fund request; names.ts has them as people read them.
import * as z from 'zod/mini';

/** As what an organisation stands in the budget; its sector says from which field it comes, which is another matter. */
const financingRoles = [
  'applying-school',
  'other-school',
  'labour-organisation',
  'organised-business',
  'oo-fund',
  'government',
  'other',
] as const;
export const financingRole = z.enum(financingRoles);
export type FinancingRole = (typeof financingRoles)[number];

/** Whose money a share of the budget is about; the applying school is one of the others. */
export type FinancingGroup = 'subsidy' | 'labour-market' | 'others' | 'applying-school';

/** Which shares of the budget hold for a project. */
const financingVariants = ['standard', 'entree', 'caribbean-netherlands'] as const;
export const financingVariant = z.enum(financingVariants);
export type FinancingVariant = (typeof financingVariants)[number];

const fundCategories = ['starter', 'scale-up'] as const;
export const fundCategory = z.enum(fundCategories);
export type FundCategory = (typeof fundCategories)[number];

const fundDocuments = [
  'plan-of-approach',
  'activity-plan',
  'multi-year-budget',
  'partnership-agreement',
  'public-summary',
] as const;
export const fundDocument = z.enum(fundDocuments);
export type FundDocument = (typeof fundDocuments)[number];
