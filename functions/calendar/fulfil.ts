// Does what the system owes one case or round, one command after the other, until it asks for nothing any more.
import type { Duty } from '../../domain/case/duties.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { hashOfJson } from '../../events/chain.ts';
import { type Aggregate, isCase } from '../../schemas/case.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CalendarDeps } from './deps.ts';
import { dutyId } from './dutyId.ts';

type FulfilDeps = Pick<CalendarDeps, 'cases' | 'dutiesOf' | 'run' | 'log'>;

/**
 * Answers how many commands were carried out, and how many were refused because somebody acted meanwhile.
 * @throws when a command could not be written, or a duty stays although nobody acted: then rules contradict each other.
 */
export async function fulfil(
  deps: FulfilDeps,
  listed: Head,
  now: string,
): Promise<{ done: number; refused: number }> {
  const counts = { done: 0, refused: 0 };
  const tried = new Set<string>();
  let head: Head | undefined = listed;
  while (head) {
    const current: Aggregate = head.aggregate;
    const [duty] = deps.dutiesOf(current, dayOf(now), await savedOn(deps, current));
    if (duty === undefined) break;
    const commandId = dutyId(current.id, duty);
    const attempt = `${commandId} ${current.version}`;
    if (tried.has(attempt)) throw new Error(`${duty.command} stays to be done`);
    tried.add(attempt);
    counts[await carryOut(deps, current, duty, commandId, now)] += 1;
    head = await deps.cases.head(current.id, 'strong');
  }
  return counts;
}

async function carryOut(
  { run, log }: FulfilDeps,
  current: Aggregate,
  { command: name, input }: Duty,
  commandId: string,
  now: string,
): Promise<'done' | 'refused'> {
  const result = await run({
    kind: current.kind,
    subject: current.id,
    name,
    input,
    actor: { kind: 'system', duty: 'calendar' },
    commandId,
    requestHash: hashOfJson({ name, body: input }),
    now,
    seen: current.version,
  });
  const outcome = result.ok ? (result.repeated ? 'repeated' : 'accepted') : result.refusal.code;
  log.info('duty', { caseNumber: current.id, commandId, command: name, outcome });
  if (outcome === 'busy') throw new Error('the case is too busy to be written');
  return result.ok ? 'done' : 'refused';
}

/** The day on which a draft was last saved: saving is no event, so the case itself does not know. */
async function savedOn({ cases }: FulfilDeps, current: Aggregate): Promise<string | undefined> {
  if (!isCase(current)) return undefined;
  const { id, state, form } = current;
  if (state !== 'draft' || form === undefined) return undefined;
  const row = await cases.form(id, form, 'strong');
  return row?.savedOn;
}
