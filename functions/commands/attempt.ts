// One attempt at a command on the case as it was just read: decide, then write under that version.
import { decide, rowFor } from '../../domain/lifecycle/engine.ts';
import type { Beginning, Refusal } from '../../domain/lifecycle/types.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import { roundCapacitiesOf } from '../../domain/round/access.ts';
import type { Envelope } from '../../events/envelope.ts';
import { type Aggregate, isCase } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';
import type { Write } from '../platform/caseWrites.ts';
import { noCommands } from '../platform/recentCommands.ts';
import { actorBefore, viewerOf } from './caseReader.ts';
import { loadFacts } from './facts.ts';
import { readableEvents } from './history.ts';
import { readableRoundEvents } from './roundHistory.ts';
import { acceptedFrom, type CommandDeps, type CommandRequest, type CommandResult, refuse } from './types.ts';
import { writesOf } from './writes.ts';

/** `changed`: somebody else was first; read again and decide anew. `extra` is written in the same transaction. */
export async function attempt(
  deps: CommandDeps,
  asked: CommandRequest,
  head: Head,
  extra: readonly Write[] = [],
): Promise<CommandResult | 'changed' | 'already-started'> {
  const lifecycle = lifecycles[asked.kind];
  const current = head.aggregate;
  if (current.kind !== asked.kind) return refuse({ code: 'not-found' });
  const request = { ...asked, actor: actorBefore(asked.actor, head) };
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
  const begun = decided.begins ? await beginning(deps, request, decided.begins) : [];
  if ('code' in begun) return refuse(begun);
  const conflict = await deps.cases.transact([...writesOf(head, decided, random.id), ...begun, ...extra]);
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

/** The writes of the case that this command begins beside its own. */
async function beginning(
  deps: CommandDeps,
  request: CommandRequest,
  { id, command, input }: Beginning,
): Promise<Write[] | Refusal> {
  const lifecycle = lifecycles[request.kind];
  const head: Head = { aggregate: lifecycle.blank(id) as Aggregate, recent: noCommands };
  const asked = { ...request, name: command, input };
  const row = rowFor(lifecycle, head.aggregate, asked.actor, command);
  if ('code' in row) return row;
  const facts = await loadFacts(deps, asked, head, row.facts);
  const random = deps.random();
  const decided = decide(lifecycle, head.aggregate, asked, { facts, now: request.now, random });
  return 'code' in decided ? decided : writesOf(head, decided, random.id);
}

/** What happened since the version this person saw, as far as they may read it. */
async function eventsSince(
  deps: CommandDeps,
  { actor, seen }: CommandRequest,
  current: Aggregate,
): Promise<Envelope[]> {
  const since = await deps.cases.events(current.id, seen);
  if (isCase(current)) return readableEvents(since, viewerOf(actor, current), current);
  if (current.kind !== 'round') return since;
  const capacities = roundCapacitiesOf(actor);
  return readableRoundEvents(deps, since, { round: current, actor, capacities });
}
