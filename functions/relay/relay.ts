// From the outbox to the bus: every event row that was written is put on the bus at least once, in the order of its case.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Envelope } from '../../events/envelope.ts';
import { entriesPerCall } from '../platform/eventBus.ts';
import { describeError } from '../platform/logger.ts';
import { readStreamRecord } from '../platform/streamRecords.ts';
import type { RelayDeps } from './deps.ts';

interface Outgoing {
  readonly position: string;
  readonly event: Envelope;
}

const done: DynamoDBBatchResponse = { batchItemFailures: [] };

/** From this record on, the stream delivers again. */
const againFrom = (position: string): DynamoDBBatchResponse => ({
  batchItemFailures: [{ itemIdentifier: position }],
});

export const relay =
  (deps: RelayDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (let start = 0; start < Records.length; start += entriesPerCall) {
      const failed = await relayBatch(deps, Records.slice(start, start + entriesPerCall));
      if (failed !== undefined) return againFrom(failed);
    }
    return done;
  };

/** Position of the first record that could not be relayed for now; `undefined` when all of them are out or parked. */
async function relayBatch(deps: RelayDeps, records: readonly DynamoDBRecord[]): Promise<string | undefined> {
  const outgoing: Outgoing[] = [];
  for (const record of records) {
    const reading = readStreamRecord(record);
    const position = record.dynamodb?.SequenceNumber ?? '';
    if (reading.kind === 'event') outgoing.push({ position, event: reading.event });
    if (reading.kind === 'unreadable' && !(await park(deps, record, reading.cause))) {
      return (await send(deps, outgoing)) ?? position;
    }
  }
  return send(deps, outgoing);
}

/** Whether the record is safe. */
async function park({ parked, log }: RelayDeps, record: DynamoDBRecord, cause: string): Promise<boolean> {
  const id = record.eventID ?? record.dynamodb?.SequenceNumber ?? 'unnamed';
  try {
    await parked.park('relay', id, record, cause);
    log.error('record parked', { record: id });
    return true;
  } catch (error) {
    log.error('record could not be parked', { record: id, ...describeError(error) });
    return false;
  }
}

async function send({ bus, log }: RelayDeps, outgoing: readonly Outgoing[]): Promise<string | undefined> {
  if (outgoing.length === 0) return undefined;
  try {
    const refusals = await bus.put(outgoing.map(({ event }) => event));
    for (const [index, { position, event }] of outgoing.entries()) {
      const about = { caseNumber: event.subject, commandId: event.commandid, event: event.id };
      const code = refusals[index];
      if (code !== undefined) {
        log.warn('event not relayed yet', { ...about, code });
        return position;
      }
      log.info('event relayed', about);
    }
    return undefined;
  } catch (error) {
    log.warn('the bus does not answer', describeError(error));
    return outgoing[0]?.position;
  }
}
