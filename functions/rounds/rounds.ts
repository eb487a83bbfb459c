// Carries an act of a round to its requests: one idempotent command each, so that a round is never half done for long. When it
// was cut off, the event comes again and finds what is left.
import { createHash } from 'node:crypto';
import { hashOfJson } from '../../events/chain.ts';
import type { Envelope } from '../../events/envelope.ts';
import type { RoundsDeps } from './deps.ts';
import { type Following, followingFrom } from './following.ts';

/** Throws after all requests were tried, when one of them could not be written: the event then comes back for that one. */
export const rounds =
  (deps: RoundsDeps) =>
  async (event: Envelope): Promise<void> => {
    const counts = { done: 0, notForIt: 0, failed: 0 };
    for await (const following of followingFrom(deps, event)) {
      counts[await carryOut(deps, event, following)] += 1;
    }
    deps.log.info('act of the round carried on', { round: event.subject, event: event.id, ...counts });
    if (counts.failed > 0) throw new Error(`${counts.failed} requests could not be reached`);
  };

async function carryOut(
  { run, log }: RoundsDeps,
  event: Envelope,
  { caseNumber, command: name, input }: Following,
): Promise<'done' | 'notForIt' | 'failed'> {
  const commandId = commandIdOf(event.id, caseNumber);
  try {
    const result = await run({
      kind: 'fund',
      subject: caseNumber,
      name,
      input,
      actor: { kind: 'system', duty: 'rounds' },
      commandId,
      requestHash: hashOfJson({ name, body: input }),
      now: event.time,
    });
    const outcome = result.ok ? (result.repeated ? 'repeated' : 'accepted') : result.refusal.code;
    log.info('following', { caseNumber, commandId, command: name, outcome });
    if (outcome === 'busy') return 'failed';
    return result.ok ? 'done' : 'notForIt';
  } catch (error) {
    log.error('request left behind', { caseNumber, commandId, error: String(error) });
    return 'failed';
  }
}

/** The same act on the same request is one command, however often its event comes. */
const commandIdOf = (event: string, caseNumber: string): string =>
  createHash('sha256').update(`${event}\n${caseNumber}`).digest('base64url');
