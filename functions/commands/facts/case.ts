// The facts that rows of every kind of case may name.
import type * as z from 'zod/mini';
import { inConflict } from '../../../domain/case/conflicts.ts';
import type { CaseFacts, StoredForm } from '../../../domain/case/types.ts';
import type { Case } from '../../../schemas/case.ts';
import { nextCaseNumber } from '../caseNumbers.ts';
import type { CommandDeps } from '../types.ts';
import type { Loaders } from './loaders.ts';

interface SharedFacts<Content> extends Omit<CaseFacts, 'form' | 'frozenForm' | 'publicTexts'> {
  readonly form: StoredForm<Content>;
  readonly frozenForm: StoredForm<Content>;
}

/** `content`: what the form of the kind may hold. */
export const caseLoaders = <Content>(
  content: z.ZodMiniType<Content>,
): Loaders<SharedFacts<Content>, Case> => ({
  self: async ({ people }, { actor }) => {
    const id = actor.kind === 'person' || actor.kind === 'nominee' ? actor.person : undefined;
    const self = id === undefined ? undefined : await people.get(id);
    if (!self) throw new Error('a person acted whom the door did not record');
    return self;
  },
  form: (deps, _request, { aggregate: { id, form } }) => loadForm(deps, content, id, form ?? 1),
  frozenForm: (deps, _request, { aggregate: { id, form } }) => loadForm(deps, content, id, (form ?? 1) - 1),
  savedOn: async ({ cases }, _request, { aggregate: { id, state, form } }) =>
    state === 'draft' && form !== undefined ? (await cases.form(id, form, 'strong'))?.savedOn : undefined,
  partner: ({ cases }, { input }, { aggregate }) =>
    cases.partner(aggregate.id, (input as { partner: string }).partner),
  candidates: async ({ people }, { input }, head) => {
    const chosen = await people.getAll((input as { reviewers: string[] }).reviewers);
    return chosen.map((person) => ({ person, inConflict: inConflict(person, head) }));
  },
  files: ({ cases }, _request, { aggregate }) => cases.files(aggregate.id),
  nomination: ({ cases }, _request, { aggregate }) => cases.nomination(aggregate.id),
  contact: (_deps, _request, { contact }) => Promise.resolve(contact),
  holder: ({ cases }, { input }, { aggregate }) => {
    const { receiver, subject } = input as { receiver?: string; subject?: string };
    const named = receiver ?? subject ?? '';
    if (named === 'nominee') return cases.nomination(aggregate.id);
    return named.startsWith('pt-') ? cases.partner(aggregate.id, named) : Promise.resolve(undefined);
  },
  newNumber: (deps, { now }, { aggregate }) => nextCaseNumber(deps, aggregate.kind, now),
});

async function loadForm<Content>(
  { cases }: CommandDeps,
  content: z.ZodMiniType<Content>,
  id: string,
  form: number,
): Promise<StoredForm<Content>> {
  const row = await cases.form(id, form);
  if (!row) throw new Error(`case ${id} has no form ${form}`);
  return { content: content.parse(row.content), etag: row.etag };
}
