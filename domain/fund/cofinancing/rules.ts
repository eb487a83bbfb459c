// What the co-financing checker reads of a regulation.
import type { Regulation } from '../../../schemas/regulations/regulation.ts';
import type { Check } from './check.ts';

export type CofinancingRules = Pick<
  Regulation,
  'subsidy' | 'durationYears' | 'counts' | 'shares' | 'budgetAddsUp' | 'inCashOnly' | 'participation'
>;

interface Source {
  readonly article: string;
  readonly assumption?: true | undefined;
}

export const sourceOf = ({ article, assumption }: Source): Pick<Check, 'article' | 'assumption'> => ({
  article,
  ...(assumption ? { assumption } : {}),
});
