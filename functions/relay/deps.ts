// What the relay works with: made once per container.
import { type EventBus, eventBridgeClient, eventBus } from '../platform/eventBus.ts';
import { type Log, logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import type { env } from './env.ts';

export interface RelayDeps {
  readonly bus: EventBus;
  readonly parked: ParkedRecords;
  readonly log: Log;
}

export function relayDeps(settings: typeof env): RelayDeps {
  const client = eventBridgeClient();
  return {
    bus: eventBus(client, settings.BUS_NAME),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
    log: logger(),
  };
}
