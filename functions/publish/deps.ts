// What the publish function works with: made once per container.
import { caseStore } from '../platform/caseStore.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { parkedRecords } from '../platform/parkedRecords.ts';
import type { ConsumerDeps } from '../platform/queueConsumer.ts';
import { registerWriter } from '../platform/registerWriter.ts';
import type { env } from './env.ts';
import type { PublishDeps } from './publish.ts';

export function publishDeps(
  settings: typeof env,
  client: DynamoClient = dynamoClient(),
): PublishDeps & ConsumerDeps {
  return {
    cases: caseStore(client, settings.CASES_TABLE),
    register: registerWriter(client, settings.REGISTER_TABLE),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
    log: logger(),
    name: 'publish',
  };
}
