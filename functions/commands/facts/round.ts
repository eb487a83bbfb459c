// The facts that rows of a round may name.
import * as z from 'zod/mini';
import type { FundCase } from '../../../schemas/fund/case.ts';
import type { FundRound } from '../../../schemas/round.ts';
import type { Loaders } from './loaders.ts';
import { loadRound, requestHeads } from './roundRows.ts';

interface LoadedRoundFacts {
  /** All requests that were handed in for the round. */
  readonly requests: readonly FundCase[];
  /** The secret of its lottery, whose hash was published before it opened; absent before it is planned. */
  readonly seed: string | undefined;
  /** The first round of the year; absent when this is the first, or when there is none. */
  readonly firstRound: FundRound | undefined;
}

/** The name of the sealed text that holds the secret of the lottery. */
const seedText = 'seed';

export const roundLoaders: Loaders<LoadedRoundFacts, FundRound> = {
  requests: async (deps, _request, { aggregate }) =>
    (await requestHeads(deps, aggregate.id)).map((head) => head.aggregate),
  seed: async ({ cases }, _request, { aggregate }) =>
    z.optional(z.string()).parse((await cases.text(aggregate.id, seedText))?.body),
  firstRound: (deps, _request, { aggregate: { id } }) => {
    const first = id.replace(/\d$/, '1');
    return first === id ? Promise.resolve(undefined) : loadRound(deps, first);
  },
};
