// Brings the records of a table's stream to its function, in order, and remembers how far it came only after a record
// was handled: a kill at any moment repeats records, it loses none.

import { setTimeout as sleep } from 'node:timers/promises';
import { matchesPattern } from '../events/eventPattern.ts';
import type { Invoke, Outcome } from '../invoking/outcome.ts';
import { wakeUp } from '../invoking/wakeUp.ts';
import type { Pump } from '../queues/queuePump.ts';
import type { Mapping } from '../template/shapes.ts';
import { type GivingUp, handleBatch } from './streamBatch.ts';
import type { StreamRecord, TableStream } from './tableStream.ts';

export interface StreamPumpProps {
  readonly mapping: Mapping & { readonly id: string };
  readonly stream: TableStream;
  readonly region: string;
  readonly checkpoint: { read(): string | undefined; write(sequenceNumber: string): void };
  readonly invoke: Invoke;
  readonly parkGivenUp: (
    records: readonly StreamRecord[],
    event: unknown,
    outcome: Outcome,
    tries: number,
    why: GivingUp,
  ) => Promise<void>;
  /** Sees each record once read, whether the function wants it or not. */
  readonly seen: (records: readonly StreamRecord[]) => void;
  readonly log: (text: string) => void;
}

const idlePollMs = 500;
const pauseMs = (tries: number) => Math.min(100 * 2 ** tries, 2000);

export interface StreamPump extends Pump {
  /** Resolves when everything written before this call is handled. */
  caughtUp(): Promise<void>;
}

export function startStreamPump(props: StreamPumpProps): StreamPump {
  const { mapping, stream, region, checkpoint, invoke, parkGivenUp, seen, log } = props;
  const { wake, sleep: sleepUntilWoken } = wakeUp();
  const patterns: Record<string, unknown>[] = (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
    JSON.parse(Pattern),
  );
  const isWanted = (record: StreamRecord) =>
    patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, record));
  const asEvent = (records: readonly StreamRecord[]) => ({
    Records: records.map((record) => ({
      ...record,
      awsRegion: region,
      eventSourceARN: mapping.EventSourceArn,
    })),
  });
  let running = true;
  let waiting: (() => void)[] = [];

  const bring = async (records: readonly StreamRecord[]): Promise<void> => {
    const wanted = records.filter(isWanted);
    for (let start = 0; start < wanted.length && running; start += mapping.BatchSize) {
      await handleBatch(wanted.slice(start, start + mapping.BatchSize), {
        mapping,
        invoke,
        asEvent,
        pauseMs,
        isRunning: () => running,
        done: ({ dynamodb }) => checkpoint.write(dynamodb.SequenceNumber),
        giveUp: (given, outcome, tries, why) => parkGivenUp(given, asEvent(given), outcome, tries, why),
      });
    }
    const last = records.at(-1);
    if (running && last !== undefined) checkpoint.write(last.dynamodb.SequenceNumber);
  };

  const pump = async (): Promise<void> => {
    while (running) {
      const asked = waiting;
      try {
        const records = await stream.after(checkpoint.read());
        if (records.length > 0) {
          seen(records);
          await bring(records);
        } else if (running) {
          waiting = waiting.filter((tell) => !asked.includes(tell));
          for (const tell of asked) tell();
          await sleepUntilWoken(idlePollMs);
        }
      } catch (error) {
        if (running) log(`The stream could not be read: ${String(error)}\n`);
        await sleep(running ? 250 : 0);
      }
    }
  };
  const ended = pump();
  return {
    wake,
    caughtUp: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        wake();
      }),
    stop: async () => {
      running = false;
      wake();
      await ended;
    },
  };
}
