// Loads what a row names from outside the head row.
import { inConflict } from '../../domain/case/conflicts.ts';
import { decisionText } from '../../domain/case/textNames.ts';
import type { DecisionTexts } from '../../domain/koploper/letter.ts';
import { revisionText, summaryText } from '../../domain/koploper/textNames.ts';
import type { KoploperFact, KoploperFacts } from '../../domain/koploper/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Head } from '../platform/caseRows.ts';
import { nextCaseNumber } from './caseNumbers.ts';
import type { CommandDeps, CommandRequest } from './types.ts';

type Loader<Fact extends KoploperFact> = (
  deps: CommandDeps,
  request: CommandRequest,
  head: Head<KoploperCase>,
) => Promise<KoploperFacts[Fact]>;

const loaders: { [Fact in KoploperFact]: Loader<Fact> } = {
  self: async ({ people }, { actor }) => {
    const id = actor.kind === 'person' || actor.kind === 'nominee' ? actor.person : undefined;
    const self = id === undefined ? undefined : await people.get(id);
    if (!self) throw new Error('a person acted whom the door did not record');
    return self;
  },
  form: (deps, _request, { aggregate: { id, form } }) => loadForm(deps, id, form ?? 1),
  frozenForm: (deps, _request, { aggregate: { id, form } }) => loadForm(deps, id, (form ?? 1) - 1),
  savedOn: async ({ cases }, _request, { aggregate: { id, state, form } }) =>
    state === 'draft' && form !== undefined ? (await cases.form(id, form, 'strong'))?.savedOn : undefined,
  partner: ({ cases }, { input }, { aggregate }) =>
    cases.partner(aggregate.id, (input as { partner: string }).partner),
  candidates: async ({ people }, { input }, head) => {
    const chosen = await people.getAll((input as { reviewers: string[] }).reviewers);
    return chosen.map((person) => ({ person, inConflict: inConflict(person, head) }));
  },
  nomination: ({ cases }, _request, { aggregate }) => cases.nomination(aggregate.id),
  contact: (_deps, _request, { contact }) => Promise.resolve(contact),
  holder: ({ cases }, { input }, { aggregate }) => {
    const { receiver, subject } = input as { receiver?: string; subject?: string };
    const named = receiver ?? subject ?? '';
    if (named === 'nominee') return cases.nomination(aggregate.id);
    return named.startsWith('pt-') ? cases.partner(aggregate.id, named) : Promise.resolve(undefined);
  },
  decisionTexts: async ({ cases }, _request, { aggregate: { id, decision } }) => {
    const text = decision && (await cases.text(id, decisionText(decision.preparedAs)));
    if (!text) throw new Error(`case ${id} has a decision without its texts`);
    return text.body as DecisionTexts;
  },
  publicTexts: async ({ cases }, _request, { aggregate: { id, form, summary, revision } }) => {
    if (revision?.proposedAs !== undefined)
      return textsIn(await textBody(cases, id, revisionText, revision.proposedAs));
    const content = form === undefined ? undefined : (await cases.form(id, form))?.content;
    const { name: title, results, themes } = content ?? {};
    return textsIn([await textBody(cases, id, summaryText, summary?.proposedAs), title, results, themes]);
  },
  newNumber: (deps, { now }) => nextCaseNumber(deps, now),
};

async function loadForm({ cases }: CommandDeps, id: string, form: number) {
  const row = await cases.form(id, form);
  if (!row) throw new Error(`case ${id} has no form ${form}`);
  return { content: koploperV1.content.parse(row.content), etag: row.etag };
}

const textBody = async (
  cases: CommandDeps['cases'],
  id: string,
  name: (version: number) => string,
  version: number | undefined,
): Promise<unknown> => (version === undefined ? undefined : (await cases.text(id, name(version)))?.body);

/** Every string anywhere in a value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The named facts, loaded side by side. */
export async function loadFacts(
  deps: CommandDeps,
  request: CommandRequest,
  head: Head,
  names: readonly string[] = [],
): Promise<object> {
  const entries = names.map(
    async (name) =>
      [name, await loaders[name as KoploperFact](deps, request, head as Head<KoploperCase>)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
