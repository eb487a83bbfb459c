// The one way in: load, decide, commit. Every door (api, portal, import, later calendar and mailroom) comes through here.
import { lifecycles } from '../../domain/lifecycles.ts';
import type { Aggregate } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';
import { eventsAgo, noCommands } from '../platform/recentCommands.ts';
import { attempt } from './attempt.ts';
import { begin } from './begin.ts';
import { acceptedFrom, type CommandDeps, type CommandRequest, type CommandResult, refuse } from './types.ts';

const attempts = 8;

/**
 * Carries out a command at most once. The same command id again gives the same answer, also when the first answer never
 * arrived; with another request it is refused (`key-reused`). Nothing is written unless everything is.
 */
export function run(deps: CommandDeps, request: CommandRequest): Promise<CommandResult> {
  return request.subject === undefined ? begin(deps, request) : proceed(deps, request, request.subject);
}

async function proceed(deps: CommandDeps, request: CommandRequest, id: string): Promise<CommandResult> {
  for (let number = 0; number < attempts; number += 1) {
    if (number > 1) await deps.pause(number);
    // The first read may lag behind: a refusal is only ever told from one that does not.
    const mayLag = number === 0;
    const stored = await deps.cases.head(id, mayLag ? 'eventual' : 'strong');
    const head = stored ?? { aggregate: lifecycles[request.kind].blank(id) as Aggregate, recent: noCommands };
    const earlier = await repeatOf(deps, request, head);
    if (earlier) return earlier;
    const result = await attempt(deps, request, head);
    if (typeof result !== 'string' && (result.ok || !mayLag)) return result;
  }
  return refuse({ code: 'busy' });
}

/** The answer given before, if this command is among the last sixteen of the case. */
async function repeatOf(
  deps: CommandDeps,
  request: CommandRequest,
  head: Head,
): Promise<CommandResult | undefined> {
  const ago = eventsAgo(head.recent, request.commandId);
  if (ago === undefined) return undefined;
  const event = await deps.cases.event(head.aggregate.id, head.aggregate.version - ago);
  if (event?.commandid !== request.commandId) return undefined;
  if (event.requesthash !== request.requestHash) return refuse({ code: 'key-reused' });
  return { ok: true, accepted: acceptedFrom(event), repeated: true };
}
