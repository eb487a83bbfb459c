// Works through a batch of stream records until each is handled or given up, by the rules of Lambda's event source
// mapping: a reported record is where the next try begins, an error halves the batch, tries and age are limited.

import { setTimeout as sleep } from 'node:timers/promises';
import { failedItems, type Invoke, type Outcome } from '../invoking/outcome.ts';
import type { Mapping } from '../template/shapes.ts';
import type { StreamRecord } from './tableStream.ts';

export interface BatchProps {
  readonly mapping: Mapping;
  readonly invoke: Invoke;
  /** The event that Lambda would make of these records. */
  readonly asEvent: (records: readonly StreamRecord[]) => unknown;
  /** Everything up to and including this record is done with. */
  readonly done: (record: StreamRecord) => void;
  readonly giveUp: (
    records: readonly StreamRecord[],
    outcome: Outcome,
    tries: number,
    why: GivingUp,
  ) => Promise<void>;
  readonly isRunning: () => boolean;
  /** Pause before try number `tries + 1`, in milliseconds. */
  readonly pauseMs: (tries: number) => number;
}

export type GivingUp = 'RetryAttemptsExhausted' | 'EventAgeExceeded';

const sequence = ({ dynamodb }: StreamRecord) => dynamodb.SequenceNumber;

/** Ends early, without loss, when the system stops: what is not done is read again at the next start. */
export async function handleBatch(
  records: readonly StreamRecord[],
  props: BatchProps,
  tries = 0,
): Promise<void> {
  const { mapping, invoke, asEvent, done, giveUp, isRunning, pauseMs } = props;
  const last = records.at(-1);
  if (last === undefined || !isRunning()) return;
  const outcome = await invoke(asEvent(records));
  const reports = mapping.FunctionResponseTypes.includes('ReportBatchItemFailures');
  const failed = failedItems(outcome, records.map(sequence), reports);
  if (failed.length === 0) return done(last);
  if (!isRunning()) return;

  const firstFailed = records.findIndex((record) => failed.includes(sequence(record)));
  const before = records[firstFailed - 1];
  if (before !== undefined) done(before);
  const left = records.slice(firstFailed);
  const why = reasonToGiveUp(left, mapping, tries);
  if (why !== undefined && (left.length === 1 || !mapping.BisectBatchOnFunctionError)) {
    await giveUp(left, outcome, tries + 1, why);
    return done(last);
  }
  const pause = sleep(pauseMs(tries));
  await pause;
  const isWholeBatch = firstFailed === 0 && left.length > 1;
  if (!mapping.BisectBatchOnFunctionError || !isWholeBatch) return handleBatch(left, props, tries + 1);
  const half = Math.ceil(left.length / 2);
  await handleBatch(left.slice(0, half), props, tries);
  await handleBatch(left.slice(half), props, tries);
}

function reasonToGiveUp(
  records: readonly StreamRecord[],
  mapping: Mapping,
  tries: number,
): GivingUp | undefined {
  const { MaximumRetryAttempts: most, MaximumRecordAgeInSeconds: oldest } = mapping;
  if (most >= 0 && tries >= most) return 'RetryAttemptsExhausted';
  const written = records[0]?.dynamodb.ApproximateCreationDateTime;
  const age = written === undefined ? 0 : Date.now() / 1000 - written;
  return oldest >= 0 && age > oldest ? 'EventAgeExceeded' : undefined;
}
