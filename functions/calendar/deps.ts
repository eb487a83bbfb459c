// What the calendar works with: made once per container.
import type { Duty } from '../../domain/case/duties.ts';
import type { Aggregate } from '../../schemas/case.ts';
import { systemCommandDeps } from '../commands/deps.ts';
import { run } from '../commands/run.ts';
import type { CommandRequest, CommandResult } from '../commands/types.ts';
import { type CaseLists, caseLists } from '../platform/caseLists.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { systemClock } from '../platform/clock.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { dutiesOf } from './duties.ts';
import type { env } from './env.ts';

export interface CalendarDeps {
  readonly lists: Pick<CaseLists, 'due'>;
  readonly cases: Pick<CaseStore, 'head' | 'heads' | 'form'>;
  dutiesOf(current: Aggregate, today: string, savedOn?: string): readonly Duty[];
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
