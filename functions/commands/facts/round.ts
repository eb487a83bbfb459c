// The facts that rows of a round may name.
import * as z from 'zod/mini';
import { seedText } from '../../../domain/round/textNames.ts';
import type { RoundFacts } from '../../../domain/round/types.ts';
import type { FundRound } from '../../../schemas/round.ts';
import type { Loaders } from './loaders.ts';
import { loadRound, requestHeads } from './roundRows.ts';

export const roundLoaders: Loaders<RoundFacts, FundRound> = {
  requests: (deps, _request, { aggregate }) => requestHeads(deps, aggregate.id),
  seed: async ({ cases }, _request, { aggregate }) =>
    z.optional(z.string()).parse((await cases.text(aggregate.id, seedText))?.body),
  firstRound: (deps, _request, { aggregate: { id } }) => {
    const first = id.replace(/\d$/, '1');
    return first === id ? Promise.resolve(undefined) : loadRound(deps, first);
  },
};
