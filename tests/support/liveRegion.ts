// Revisions of a region on a real database, past every door.
import { randomUUID } from 'node:crypto';
import { type Actor, personActor } from '../../domain/lifecycle/actor.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { run } from '../../functions/commands/run.ts';
import type { CommandResult } from '../../functions/commands/types.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import type { RegionId } from '../../schemas/regions.ts';
import { sampleId } from './apiClient.ts';
import type { Database } from './database.ts';
import { people, type SamplePerson } from './samplePeople.ts';

const regionActor = (key: SamplePerson): Actor => personActor({ ...people[key], id: sampleId(key) });

/** Revises the region as it is now, unless `seen` says which version somebody saw. */
export async function revise(
  database: Database,
  region: RegionId,
  input: RegionContent,
  { by = 'coordinator', seen }: { readonly by?: SamplePerson; readonly seen?: number } = {},
): Promise<CommandResult> {
  const deps = commandDeps(database.client, database.tables);
  const id = `region-${region}`;
  return run(deps, {
    kind: 'region',
    subject: id,
    name: 'revise',
    input,
    actor: regionActor(by),
    commandId: randomUUID(),
    requestHash: 'e'.repeat(64),
    now: '2026-11-26T10:00:00.000Z',
    seen: seen ?? (await deps.cases.head(id, 'strong'))?.aggregate.version ?? 0,
  });
}
