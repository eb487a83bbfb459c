// The facts that rows of a request to the fund may name.
import type { FundFacts } from '../../../domain/fund/types.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { caseLoaders } from './case.ts';
import { loadDecisionParts } from './decisionParts.ts';
import { type Loaders, textsIn } from './loaders.ts';
import { loadRound, requestHeads } from './roundRows.ts';
import { hasSameProject } from './sameProject.ts';

const shared = caseLoaders(fundV1.content);

export const fundLoaders: Loaders<FundFacts, FundCase> = {
  ...shared,
  round: (deps, { input }, { aggregate }) => {
    const { round } = input as { round?: string };
    return loadRound(deps, round ?? aggregate.round);
  },
  partners: ({ cases }, _request, { aggregate }) => cases.partners(aggregate.id),
  sameProject: (deps, _request, head) => hasSameProject(deps, head),
  roundRequests: async (deps, _request, { aggregate: { round } }) =>
    round === undefined ? [] : (await requestHeads(deps, round)).map(({ aggregate }) => aggregate),
  decisionParts: (deps, _request, head) => loadDecisionParts(deps, head),
  publicTexts: async (deps, request, head) => {
    const { name, organisation, summary } = (await shared.form(deps, request, head)).content;
    return textsIn([name, organisation, summary]);
  },
};
