// What the co-financing checker answers: each rule by its name, with its article, both amounts and the ways to repair it.
import type { FinancingGroup } from '../../../schemas/fund/vocabulary.ts';
import type { Fraction } from '../../../schemas/money.ts';
import type { Bilingual } from '../../../schemas/text.ts';

/** In the order in which the checks are given. */
export const checkCodes = [
  'subsidy-amount-at-least',
  'subsidy-amount-at-most',
  'subsidy-share-at-most',
  'labour-market-share-at-least',
  'labour-market-share-at-most',
  'others-share-at-most',
  'applying-school-share-at-most',
  'in-cash-only',
  'budget-adds-up',
  'duration',
  'one-applicant',
  'school-takes-part',
  'labour-organisation-takes-part',
] as const;
export type CheckCode = (typeof checkCodes)[number];

export type Direction = 'at-least' | 'at-most';

/** Two sides of a comparison, in cents. */
export interface Compared {
  readonly found: number;
  /** The last whole cent that passes. */
  readonly limit: number;
}

export interface Amounts extends Compared {
  readonly must: Direction | 'equal';
  /** Of which whole the limit is which part; absent where the regulation names an amount. */
  readonly share?: { readonly of: number; readonly is: Fraction };
}

/** A part of the budget; `elsewhere` is any part outside the group that the check is about. */
export type Place = FinancingGroup | 'elsewhere' | 'in-cash' | 'in-kind' | 'financing' | 'total';

/** Money moved inside a budget that stays as large, added to it, or taken out of it. */
export type Act =
  | { readonly way: 'move'; readonly from: Place; readonly to: Place }
  | { readonly way: 'add'; readonly to: Place }
  | { readonly way: 'lower'; readonly from: Place };

/** A way out. What makes the financing larger or smaller goes with costs that become so too. */
export type Repair = Act & {
  /** The least that suffices: one cent less does not. */
  readonly cents: number;
  readonly says: Bilingual;
  /** Both sides of the comparison once it is done. */
  readonly after: Compared;
};

export interface Check {
  readonly code: CheckCode;
  readonly article: string;
  /** The article does not say so outright. */
  readonly assumption?: true;
  readonly passes: boolean;
  readonly says: Bilingual;
  /** Absent where no money is compared. */
  readonly amounts?: Amounts;
  /** None when it passes, and none where a machine knows no way out. */
  readonly repairs: readonly Repair[];
}
