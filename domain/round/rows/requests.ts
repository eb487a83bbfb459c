// The requests of a round as its rows speak of them: in which state, and by which numbers.
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundState } from '../../../schemas/fund/states.ts';
import type { Bilingual } from '../../../schemas/text.ts';
import type { RoundFacts } from '../types.ts';

export const numbersOf = (requests: RoundFacts['requests']): readonly Bilingual[] =>
  requests.map(({ aggregate: { id } }) => ({ nl: id, en: id }));

export const standing =
  (...states: readonly FundState[]) =>
  ({ state }: FundCase): boolean =>
    states.includes(state);
