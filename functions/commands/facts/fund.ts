// The facts that rows of a request to the fund may name.
import * as z from 'zod/mini';
import { decisionText, notProcessingText, supplementText } from '../../../domain/case/textNames.ts';
import type { DecisionParts } from '../../../domain/fund/decisionParts.ts';
import { formalRefusalText, judgementText, reassessmentText } from '../../../domain/fund/textNames.ts';
import type { FundFacts } from '../../../domain/fund/types.ts';
import { fundV1 } from '../../../schemas/forms/fund-v1.ts';
import type { FundCase } from '../../../schemas/fund/case.ts';
import { caseLoaders } from './case.ts';
import { type Loaders, textsIn } from './loaders.ts';
import { loadRound, requestHeads } from './roundRows.ts';

const shared = caseLoaders(fundV1.content);
const judgementTexts = z.object({ motivations: z.record(z.string(), z.string()) });
const decisionTexts = z.object({ note: z.optional(z.string()) });
const askedItems = z.array(z.object({ missing: z.string(), basis: z.string() }));

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
  decisionParts: async (deps, request, head): Promise<DecisionParts> => {
    const {
      id,
      judgedAs,
      formalRefusal,
      notProcessing,
      decision,
      amendment,
      stops,
      form: formNumber,
    } = head.aggregate;
    const textOf = async (name: string | undefined): Promise<unknown> =>
      name === undefined ? undefined : (await deps.cases.text(id, name))?.body;
    const [form, round, judgement, proposal, said, again, asked] = await Promise.all([
      shared.form(deps, request, head),
      loadRound(deps, head.aggregate.round),
      textOf(judgedAs === undefined ? undefined : judgementText(judgedAs)),
      textOf(
        formalRefusal
          ? formalRefusalText(formalRefusal.proposedAs)
          : notProcessing && notProcessingText(notProcessing.proposedAs),
      ),
      textOf(decision && decisionText(decision.preparedAs)),
      textOf(amendment?.reassessedAs === undefined ? undefined : reassessmentText(amendment.reassessedAs)),
      textOf(stops === undefined ? undefined : supplementText(formNumber ?? 1)),
    ]);
    return {
      content: form.content,
      contact: head.contact,
      round,
      motivations: judgementTexts.safeParse(judgement).data?.motivations,
      reassessment: typeof again === 'string' ? again : undefined,
      asked: askedItems.safeParse(asked).data ?? [],
      proposal: typeof proposal === 'string' ? proposal : undefined,
      note: decisionTexts.safeParse(said).data?.note,
    };
  },
  publicTexts: async (deps, request, head) => {
    const { name, organisation, summary } = (await shared.form(deps, request, head)).content;
    return textsIn([name, organisation, summary]);
  },
};

/** Capitals and spaces do not make another project. */
const sameTitle = (one: string | undefined, other: string): boolean => plain(one ?? '') === plain(other);
const plain = (title: string): string => title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
