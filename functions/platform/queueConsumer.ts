// Takes messages from a queue that a rule on a bus fills. One bad message never holds up the others: what can never be
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

/** How a queue's messages are to be understood. */
export interface Reader<Message> {
  /** Throws `Unusable` for JSON that is no such message. */
  read(json: unknown): Message;
  /** What the log may say of it. */
  about(message: Message): Record<string, string>;
}

/**
 * Gives each message of a batch, one after the other, to `handle`. A message of which `handle` throws comes back, except
 * with `Unusable`. A message may come more than once and in any order.
 */
export const consumeAs =
  <Message>(
    { parked, log, name }: ConsumerDeps,
    reader: Reader<Message>,
    handle: (message: Message) => Promise<void>,
  ) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of Records) {
      if (!(await carry(record))) batchItemFailures.push({ itemIdentifier: record.messageId });
    }
    return { batchItemFailures };

    /** Whether the message is done with. */
    async function carry(record: SQSRecord): Promise<boolean> {
      let about: Record<string, string> = { messageId: record.messageId };
      try {
        const message = reader.read(jsonOf(record));
        about = { ...about, ...reader.about(message) };
        await handle(message);
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

/** The same for the events of cases, as the rules of our own bus lay them in queues. */
export const consume = (deps: ConsumerDeps, handle: (event: Envelope) => Promise<void>) =>
  consumeAs(deps, caseEvents, handle);

function jsonOf({ body }: SQSRecord): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Unusable('the body is no JSON');
  }
}

const delivery = z.object({ 'detail-type': z.string(), detail: envelope });

export const caseEvents: Reader<Envelope> = {
  read: (json) => {
    const parsed = delivery.safeParse(json);
    if (parsed.success && parsed.data.detail.type === parsed.data['detail-type']) return parsed.data.detail;
    throw new Unusable(parsed.success ? 'type and detail differ' : z.prettifyError(parsed.error));
  },
  about: ({ subject, commandid, id }) => ({ caseNumber: subject, commandId: commandid, event: id }),
};
