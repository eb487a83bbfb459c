// Notes in the ledger what became of a mail, and tells the case when it did not arrive.
import { createHash } from 'node:crypto';
import { kindOfNumber } from '../../domain/caseKinds.ts';
import { hashOfJson } from '../../events/chain.ts';
import { Unusable } from '../platform/queueConsumer.ts';
import type { MailroomDeps } from './deps.ts';
import type { MailFate } from './sesEvent.ts';

const name = 'record-undelivered';

/** Throws `Unusable` for a mail that the ledger does not know, and anything else for what must come back. */
export const mailroom =
  ({ evidence: ledger, run, now, log }: MailroomDeps) =>
  async ({ entry, evidence }: MailFate): Promise<void> => {
    const noted = await ledger.note(entry, evidence);
    if (!noted) throw new Unusable('the ledger has no such mail');
    const { caseId, sequence, template, receiver } = entry;
    const { kind, messageId } = evidence;
    const about = { caseNumber: caseId, template, receiver, mail: messageId };
    log.info('evidence noted', { ...about, evidence: kind });
    const tellsOfFailure = kind === 'bounced' || kind === 'gaveUp' || kind === 'rejected';
    if (!tellsOfFailure || noted.failure === undefined || noted.told === messageId) return;
    // The office would be told of it by a mail to itself.
    if (receiver === 'office') return log.error('a mail to the office did not arrive', about);
    const aggregate = kindOfNumber(caseId);
    if (!aggregate) throw new Unusable('no case has such a number');
    const input = { notice: Number(sequence), template, receiver, cause: noted.failure };
    const result = await run({
      kind: aggregate,
      subject: caseId,
      name,
      input,
      actor: { kind: 'system', duty: 'mailroom' },
      commandId: commandIdOf([caseId, sequence, template, receiver, messageId]),
      requestHash: hashOfJson({ name, body: input }),
      now: now(),
    });
    if (!result.ok && result.refusal.code === 'busy') throw new Error('the case is too busy to be written');
    if (result.ok) await ledger.markTold(entry, messageId);
    // The ledger has it in any case; a case that is over, or has resolved the notice, does not ask for more.
    else log.warn('the case does not take it', { ...about, refusal: result.refusal.code });
  };

/** The same failure of the same mail is one command, however often SES tells of it. */
const commandIdOf = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url');
