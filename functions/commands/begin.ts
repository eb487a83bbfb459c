// Beginning a case: it has no row yet that could remember the command, so one row per actor and key does.
import { authContext } from '../../domain/lifecycle/actor.ts';
import { lifecycles } from '../../domain/lifecycles.ts';
import type { Aggregate } from '../../schemas/case.ts';
import { rememberStart } from '../platform/caseWrites.ts';
import { noCommands } from '../platform/recentCommands.ts';
import { attempt } from './attempt.ts';
import { nextCaseNumber } from './caseNumbers.ts';
import { acceptedFrom, type CommandDeps, type CommandRequest, type CommandResult, refuse } from './types.ts';

/** Gives out a case number and writes the first event; the same actor and command id get the same case again. */
export async function begin(deps: CommandDeps, request: CommandRequest): Promise<CommandResult> {
  const { authid } = authContext(request.actor);
  const earlier = await startedBefore(deps, request, authid);
  if (earlier) return earlier;
  const id = await nextCaseNumber(deps, request.kind, request.now);
  const head = { aggregate: lifecycles[request.kind].blank(id) as Aggregate, recent: noCommands };
  const result = await attempt(deps, request, head, [rememberStart(authid, request.commandId, id)]);
  if (typeof result !== 'string') return result;
  return (await startedBefore(deps, request, authid)) ?? refuse({ code: 'busy' });
}

async function startedBefore(
  deps: CommandDeps,
  request: CommandRequest,
  authid: string,
): Promise<CommandResult | undefined> {
  const id = await deps.cases.startedBy(authid, request.commandId);
  const event = id === undefined ? undefined : await deps.cases.event(id, 1);
  if (!event) return undefined;
  if (event.requesthash !== request.requestHash) return refuse({ code: 'key-reused' });
  return { ok: true, accepted: acceptedFrom(event), repeated: true };
}
