// What the rounds function works with: made once per container.
import { systemCommandDeps } from '../commands/deps.ts';
import { run } from '../commands/run.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import type { env } from './env.ts';

export interface RoundsDeps {
  readonly lists: Pick<CaseLists, 'ofRound'>;
  readonly cases: Pick<CaseStore, 'event'>;
  readonly run: (request: CommandRequest) => Promise<CommandResult>;
  readonly log: Log;
}

export function roundsDeps(settings: typeof env): RoundsDeps & { readonly parked: ParkedRecords } {
  const client = dynamoClient();
  const commands = systemCommandDeps(client, settings.CASES_TABLE);
  return {
    lists: caseLists(client, settings.CASES_TABLE),
    cases: commands.cases,
    run: (request) => run(commands, request),
    log: logger(),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
  };
}
