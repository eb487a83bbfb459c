// What the site function works with: made once per container.
import { join } from 'node:path';
import { systemClock } from '../platform/clock.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { type RegisterReader, registerReader } from '../platform/registerReader.ts';
import type { env } from './env.ts';

export interface SiteDeps {
  readonly register: RegisterReader;
  readonly baseAddress: string;
  /** Where the programme office reads its mail. */
  readonly officeAddress: string;
  /** The present instant. */
  readonly now: () => string;
  /** Where the font of the pages lies; read when somebody asks for it. */
  readonly fontFile: string;
  readonly log: Pick<Log, 'error'>;
}

export function siteDeps(settings: typeof env, client: DynamoClient = dynamoClient()): SiteDeps {
  return {
    register: registerReader(client, settings.REGISTER_TABLE),
    baseAddress: settings.BASE_ADDRESS,
    officeAddress: settings.OFFICE_ADDRESS,
    now: systemClock,
    fontFile: join(settings.LAMBDA_TASK_ROOT, 'atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    log: logger(),
  };
}
