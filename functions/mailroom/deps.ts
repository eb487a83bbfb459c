// What the mailroom works with: made once per container.
import { systemCommandDeps } from '../commands/deps.ts';
import { run } from '../commands/run.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import { systemClock } from '../platform/clock.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type MailEvidence, mailEvidence } from '../platform/mailEvidence.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import type { env } from './env.ts';

export interface MailroomDeps {
  readonly evidence: MailEvidence;
  readonly run: (request: CommandRequest) => Promise<CommandResult>;
  readonly now: () => string;
  readonly log: Log;
}

export function mailroomDeps(settings: typeof env): MailroomDeps & { readonly parked: ParkedRecords } {
  const client = dynamoClient();
  const commands = systemCommandDeps(client, settings.CASES_TABLE);
  return {
    evidence: mailEvidence(client, settings.CASES_TABLE),
    run: (request) => run(commands, request),
    now: systemClock,
    log: logger(),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
  };
}
