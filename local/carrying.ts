// Joins functions, streams, bus and queues as the template says: everything that happens after a case was written.

import type { Outcome } from './invoking/outcome.ts';
import type { ParkedObjects } from './parts/parkedObjects.ts';
import type { MessageStore } from './queues/messageStore.ts';
import { type QueuePump, startQueuePump } from './queues/queuePump.ts';
import type { StateStore } from './state/stateStore.ts';
import { givenUpObject } from './streams/givenUp.ts';
import type { SeenAggregates } from './streams/seenAggregates.ts';
import { type StreamPump, startStreamPump } from './streams/streamPump.ts';
import { openTableStream } from './streams/tableStream.ts';
import type { Deployment } from './template/deployment.ts';

export interface CarryingProps {
  readonly deployment: Deployment;
  readonly databaseEndpoint: string;
  readonly state: StateStore;
  readonly messages: MessageStore;
  readonly seen: SeenAggregates;
  readonly parked: ParkedObjects;
  readonly now: () => number;
  readonly invoke: (functionName: string, event: unknown) => Promise<Outcome>;
  readonly changed: () => void;
  readonly log: (text: string) => void;
}

export interface Carrying {
  /** Something may have been written to a table. */
  written(): void;
  /** Something was laid in a queue. */
  queued(): void;
  /** Resolves when nothing is under way any more; a failed message that is tried again much later is not waited for. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

type Mapping = Deployment['mappings'][number];

export async function startCarrying(props: CarryingProps): Promise<Carrying> {
  const { deployment } = props;
  const queuePumps = new Map<string, QueuePump>();
  const streamPumps: StreamPump[] = [];
  for (const mapping of deployment.mappings) {
    const queue = deployment.queues.find(({ arn }) => arn === mapping.EventSourceArn);
    if (queue === undefined) streamPumps.push(await followStream(mapping, props));
    else queuePumps.set(queue.name, followQueue(mapping, queue, props));
  }
  const underway = () => [...queuePumps.values()].some((pump) => pump.isBusy());
  return {
    written: () => {
      for (const pump of streamPumps) pump.wake();
    },
    queued: () => {
      for (const pump of queuePumps.values()) pump.wake();
    },
    settled: async () => {
      do {
        while (underway()) await new Promise((resolve) => setTimeout(resolve, 10));
        await Promise.all(streamPumps.map((pump) => pump.caughtUp()));
      } while (underway());
    },
    stop: async () => {
      await Promise.all([...streamPumps, ...queuePumps.values()].map((pump) => pump.stop()));
    },
  };
}

function followQueue(mapping: Mapping, queue: Deployment['queues'][number], props: CarryingProps): QueuePump {
  const { deployment, messages, now, invoke, changed } = props;
  const target = queue.RedrivePolicy?.deadLetterTargetArn;
  return startQueuePump({
    queue,
    mapping,
    deadLetterQueue: deployment.queues.find(({ arn }) => arn === target)?.name,
    region: deployment.region,
    messages,
    now,
    invoke: (event) => invoke(mapping.functionName, event),
    changed,
  });
}

async function followStream(mapping: Mapping, props: CarryingProps): Promise<StreamPump> {
  const { deployment, databaseEndpoint, state, seen, parked, now, invoke, changed, log } = props;
  const table = deployment.tables.find(({ streamArn }) => streamArn === mapping.EventSourceArn);
  if (table === undefined)
    throw new Error(`${mapping.id} follows ${mapping.EventSourceArn}, which is neither queue nor stream`);
  const stream = await openTableStream(databaseEndpoint, table.name);
  const checkpoint = `checkpoint of ${mapping.id}`;
  const destination = mapping.DestinationConfig?.OnFailure?.Destination;
  const bucket = deployment.buckets.find(({ arn }) => arn === destination)?.name;
  const functionArn = deployment.functions.find(({ name }) => name === mapping.functionName)?.arn ?? '';
  return startStreamPump({
    mapping,
    stream,
    region: deployment.region,
    checkpoint: {
      read: () => state.setting(checkpoint),
      write: (sequenceNumber) => state.keep(checkpoint, sequenceNumber),
    },
    invoke: (event) => invoke(mapping.functionName, event),
    parkGivenUp: async (records, event, outcome, tries, why) => {
      if (bucket === undefined)
        return log(`${mapping.id} gave up ${records.length} records, and nobody wants them\n`);
      const about = {
        mappingId: mapping.id,
        functionArn,
        streamArn: mapping.EventSourceArn,
        shardId: stream.shardId,
      };
      const { key, content } = givenUpObject({
        ...about,
        records,
        event,
        outcome,
        tries,
        why,
        now: new Date(now()),
      });
      await parked.put(bucket, key, content);
      changed();
    },
    seen: (records) => {
      seen.note(records);
      changed();
    },
    log,
  });
}
