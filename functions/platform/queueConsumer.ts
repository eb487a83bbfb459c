// Takes events from a queue that a rule on the bus fills. One bad message never holds up the others: what can never be
// understood is parked, what failed for now comes back by itself, the rest is done.
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Envelope, envelope } from '../../events/envelope.ts';
import { describeError, type Log } from './logger.ts';
import type { ParkedRecords } from './parkedRecords.ts';

/** Thrown by a handler for an event that no repeat will make good: it is parked with these words. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

export interface ConsumerDeps {
  readonly parked: ParkedRecords;
  readonly log: Log;
  /** Name of the function: where its records are parked. */
  readonly name: string;
}

const delivery = z.object({ 'detail-type': z.string(), detail: envelope });

/**
 * Gives each message of a batch, one after the other, to `handle`. A message of which `handle` throws comes back, except
 * with `Unusable`. An event may come more than once and in any order.
 */
export const consume =
  ({ parked, log, name }: ConsumerDeps, handle: (event: Envelope) => Promise<void>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of Records) {
      if (!(await carry(record))) batchItemFailures.push({ itemIdentifier: record.messageId });
    }
    return { batchItemFailures };

    /** Whether the message is done with. */
    async function carry(record: SQSRecord): Promise<boolean> {
      let about: Record<string, string> = { message: record.messageId };
      try {
        const event = eventOf(record);
        about = { ...about, caseNumber: event.subject, commandId: event.commandid, event: event.id };
        await handle(event);
        return true;
      } catch (error) {
        if (error instanceof Unusable) return park(record, error, about);
        log.warn('message comes back', { ...about, ...describeError(error) });
        return false;
      }
    }

    async function park(record: SQSRecord, cause: Unusable, about: Record<string, string>): Promise<boolean> {
      try {
        await parked.park(name, record.messageId, record, cause);
        log.error('message parked', about);
        return true;
      } catch (error) {
        log.error('message could not be parked', { ...about, ...describeError(error) });
        return false;
      }
    }
  };

function eventOf({ body }: SQSRecord): Envelope {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Unusable('the body is no JSON');
  }
  const parsed = delivery.safeParse(json);
  if (parsed.success && parsed.data.detail.type === parsed.data['detail-type']) return parsed.data.detail;
  throw new Unusable(parsed.success ? 'type and detail differ' : z.prettifyError(parsed.error));
}
