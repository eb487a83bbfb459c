// The facts that rows of a request to the fund may name.
import type { FundFacts } from '../../../domain/fund/types.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { caseLoaders } from './case.ts';
import { loadDecisionParts } from './decisionParts.ts';
import { type Loaders, textsIn } from './loaders.ts';
import { loadRound, requestHeads } from './roundRows.ts';

const shared = caseLoaders(fundV1.content);

export const fundLoaders: Loaders<FundFacts, FundCase> = {
  ...shared,
  round: (deps, { input }, { aggregate }) => {
    const { round } = input as { round?: string };
    return loadRound(deps, round ?? aggregate.round);
  },
  partners: ({ cases }, _request, { aggregate }) => cases.partners(aggregate.id),
  sameProject: async (deps, _request, { aggregate: { id, school, round }, title }) => {
    if (school === undefined || round === undefined || title === undefined) return false;
    const others = await requestHeads(deps, round, school);
    return others.some((other) => other.aggregate.id !== id && sameTitle(other.title, title));
  },
  roundRequests: async (deps, _request, { aggregate: { round } }) =>
    round === undefined ? [] : (await requestHeads(deps, round)).map(({ aggregate }) => aggregate),
  decisionParts: (deps, _request, head) => loadDecisionParts(deps, head),
  publicTexts: async (deps, request, head) => {
    const { name, organisation, summary } = (await shared.form(deps, request, head)).content;
    return textsIn([name, organisation, summary]);
  },
};

/** Capitals and spaces do not make another project. */
const sameTitle = (one: string | undefined, other: string): boolean => plain(one ?? '') === plain(other);
const plain = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
