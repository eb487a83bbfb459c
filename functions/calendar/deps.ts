// What the calendar works with: made once per container.
import type { DutiesOf } from '../../domain/case/duties.ts';
import { dutiesOf } from '../../domain/koploper/duties.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { systemCommandDeps } from '../commands/deps.ts';
import { run } from '../commands/run.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { systemClock } from '../platform/clock.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import type { env } from './env.ts';

export interface CalendarDeps {
  readonly lists: Pick<CaseLists, 'due'>;
  readonly cases: Pick<CaseStore, 'head' | 'heads' | 'form'>;
  readonly dutiesOf: DutiesOf<KoploperCase>;
  readonly run: (request: CommandRequest) => Promise<CommandResult>;
  readonly now: () => string;
  readonly log: Log;
}

export function calendarDeps({ CASES_TABLE: table }: typeof env): CalendarDeps {
  const client = dynamoClient();
  const commands = systemCommandDeps(client, table);
  return {
    lists: caseLists(client, table),
    cases: commands.cases,
    dutiesOf,
    run: (request) => run(commands, request),
    now: systemClock,
    log: logger(),
  };
}
