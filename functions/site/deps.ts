// What the site function works with: made once per container.
import { join } from 'node:path';
import { systemClock } from '../platform/clock.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type RegisterReader, registerReader } from '../platform/registerReader.ts';
import { type ServedFile, servedFiles } from '../ui/servedFile.ts';
import type { env } from './env.ts';

export interface SiteDeps {
  readonly register: RegisterReader;
  readonly baseAddress: string;
  /** Where the programme office reads its mail. */
  readonly officeAddress: string;
  /** The present instant. */
  readonly now: () => string;
  readonly file: ServedFile;
  readonly log: Pick<Log, 'error'>;
}

export function siteDeps(settings: typeof env, client: DynamoClient = dynamoClient()): SiteDeps {
  return {
    register: registerReader(client, settings.REGISTER_TABLE),
    baseAddress: settings.BASE_ADDRESS,
    officeAddress: settings.OFFICE_ADDRESS,
    now: systemClock,
    file: servedFiles((name) => join(settings.LAMBDA_TASK_ROOT, name)),
    log: logger(),
  };
}
