// One attempt at a command on the case as it was just read: decide, then write under that version.
import { capacitiesOf } from '../../domain/koploper/access.ts';
import { decide, rowFor } from '../../domain/lifecycle/engine.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { Aggregate } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';
import type { Write } from '../platform/caseWrites.ts';
import { loadFacts } from './facts.ts';
import { readableEvents } from './history.ts';
import { acceptedFrom, type CommandDeps, type CommandRequest, type CommandResult, refuse } from './types.ts';
import { writesOf } from './writes.ts';

/** `changed`: somebody else was first; read again and decide anew. `extra` is written in the same transaction. */
export async function attempt(
  deps: CommandDeps,
  request: CommandRequest,
  head: Head,
  extra: readonly Write[] = [],
): Promise<CommandResult | 'changed' | 'already-started'> {
  const lifecycle = lifecycles[request.kind];
  const current = head.aggregate;
  if (current.kind !== request.kind) return refuse({ code: 'not-found' });
  const row = rowFor(lifecycle, current, request.actor, request.name);
  if ('code' in row) return refuse(row);
  if (row.contention === 'tell' && request.seen === undefined) {
    return refuse({ code: 'version-required', version: current.version });
  }
  if (request.seen !== undefined && request.seen !== current.version && row.contention === 'tell') {
    return refuse({
      code: 'changed-meanwhile',
      version: current.version,
      since: await eventsSince(deps, request, current),
    });
  }
  const facts = await loadFacts(deps, request, head, row.facts);
  const random = deps.random();
  const decided = decide(lifecycle, current, request, { facts, now: request.now, random });
  if ('code' in decided) return refuse(decided);
  const conflict = await deps.cases.transact([...writesOf(head, decided, random.id), ...extra]);
  switch (conflict) {
    case undefined:
      return { ok: true, accepted: acceptedFrom(decided.event), repeated: false };
    case 'changed':
    case 'already-started':
      return conflict;
    case 'form-changed':
    case 'slug-taken':
      return refuse({ code: conflict });
  }
}

/** What happened since the version this person saw, as far as they may read it. */
async function eventsSince(
  deps: CommandDeps,
  { actor, seen }: CommandRequest,
  current: Aggregate,
): Promise<Envelope[]> {
  if (current.kind !== 'koploper') return [];
  const viewer = {
    person: actor.kind === 'person' ? actor.person : undefined,
    capacities: capacitiesOf(actor, current),
  };
  return readableEvents(await deps.cases.events(current.id, seen), viewer, current);
}
