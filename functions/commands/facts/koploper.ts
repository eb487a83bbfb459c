// The facts that rows of a koploper application may name.
import { decisionText } from '../../../domain/case/textNames.ts';
import type { DecisionTexts } from '../../../domain/koploper/letter.ts';
import { revisionText, summaryText } from '../../../domain/koploper/textNames.ts';
import type { KoploperFacts } from '../../../domain/koploper/types.ts';
import type { KoploperCase } from '../../../schemas/case.ts';
import { koploperV1 } from '../../../schemas/forms/koploper-v1.ts';
import type { CommandDeps } from '../types.ts';
import { caseLoaders } from './case.ts';
import { type Loaders, textsIn } from './loaders.ts';

export const koploperLoaders: Loaders<KoploperFacts, KoploperCase> = {
  ...caseLoaders(koploperV1.content),
  decisionTexts: ({ cases }, _request, { aggregate }) => decisionTextsOf(cases, aggregate),
  publicTexts: async ({ cases }, _request, { aggregate: { id, form, summary, revision } }) => {
    if (revision?.proposedAs !== undefined)
      return textsIn(await textBody(cases, id, revisionText, revision.proposedAs));
    const content = form === undefined ? undefined : (await cases.form(id, form))?.content;
    const { name: title, results, themes } = content ?? {};
    return textsIn([await textBody(cases, id, summaryText, summary?.proposedAs), title, results, themes]);
  },
};

/** What the decider wrote who prepared the decision. Throws when it is not there. */
export async function decisionTextsOf(
  cases: Pick<CommandDeps['cases'], 'text'>,
  { id, decision }: KoploperCase,
): Promise<DecisionTexts> {
  const text = decision && (await cases.text(id, decisionText(decision.preparedAs)));
  if (!text) throw new Error(`case ${id} has a decision without its texts`);
  return text.body as DecisionTexts;
}

const textBody = async (
  cases: CommandDeps['cases'],
  id: string,
  name: (version: number) => string,
  version: number | undefined,
): Promise<unknown> => (version === undefined ? undefined : (await cases.text(id, name(version)))?.body);
