// Loads what a row names from outside the head row.
import type { KoploperFact, KoploperFacts } from '../../domain/koploper/types.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CommandDeps, CommandRequest } from './types.ts';

type Loader<Fact extends KoploperFact> = (
  deps: CommandDeps,
  request: CommandRequest,
  current: KoploperCase,
) => Promise<KoploperFacts[Fact]>;

const loaders: { [Fact in KoploperFact]: Loader<Fact> } = {
  self: async ({ people }, { actor }) => {
    const self = actor.kind === 'person' ? await people.get(actor.person) : undefined;
    if (!self) throw new Error('a person acted whom the door did not record');
    return self;
  },
  form: (deps, _request, current) => loadForm(deps, current.id, current.form ?? 1),
  frozenForm: (deps, _request, current) => loadForm(deps, current.id, (current.form ?? 1) - 1),
  partner: ({ cases }, { input }, current) =>
    cases.partner(current.id, (input as { partner: string }).partner),
  reviewers: ({ people }, { input }) => people.getAll((input as { reviewers: string[] }).reviewers),
};

async function loadForm({ cases }: CommandDeps, id: string, form: number) {
  const row = await cases.form(id, form);
  if (!row) throw new Error(`case ${id} has no form ${form}`);
  return { content: koploperV1.content.parse(row.content), etag: row.etag };
}

/** The named facts, loaded side by side. */
export async function loadFacts(
  deps: CommandDeps,
  request: CommandRequest,
  head: Pick<Head, 'aggregate'>,
  names: readonly string[] = [],
): Promise<object> {
  const current = head.aggregate as KoploperCase;
  const entries = names.map(
    async (name) => [name, await loaders[name as KoploperFact](deps, request, current)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
