// An act of the round reaches each of its requests once, and never after a later one: events come more than once, and in any order.
import type { Guard } from '../../lifecycle/types.ts';
import type { FundContext } from '../types.ts';

type Carrying = Pick<FundContext, 'case'> & { readonly input: { readonly roundEvent: number } };

export const notCarriedYet: Guard<Carrying> = {
  code: 'carried-before',
  says: {
    nl: 'Deze handeling van het tijdvak is al verwerkt.',
    en: 'This act of the round has been carried out already.',
  },
  holds: ({ case: { carriedAs = 0 }, input }) => input.roundEvent > carriedAs,
};
