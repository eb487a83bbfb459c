// Brings the messages of one queue to its function in batches, as Lambda's event source mapping does.

import { createHash } from 'node:crypto';
import { failedItems, type Invoke } from '../invoking/outcome.ts';
import { wakeUp } from '../invoking/wakeUp.ts';
import type { Mapping, Queue } from '../template/shapes.ts';
import type { Message, MessageStore } from './messageStore.ts';

export interface QueuePumpProps {
  readonly queue: Queue & { readonly name: string; readonly arn: string };
  readonly mapping: Mapping;
  /** Name of the dead letter queue, when the queue has one. */
  readonly deadLetterQueue: string | undefined;
  readonly region: string;
  readonly messages: MessageStore;
  /** Milliseconds since 1970, as the messages have it. */
  readonly now: () => number;
  readonly invoke: Invoke;
  readonly changed: () => void;
}

export interface Pump {
  /** Says that there may be work. */
  wake(): void;
  /** Ends after the batch in hand. */
  stop(): Promise<void>;
}

export interface QueuePump extends Pump {
  /** Whether there is work now or within some seconds; a failed message whose next try is far off is none. */
  isBusy(): boolean;
}

/**
 * AWS shows a failed message again after the visibility timeout. Here the first tries come sooner, for what passes at
 * once; the others take their time as in AWS, because a function may count on that time passing.
 */
function retryAfterMs({ timesReceived }: Message, visibilityMs: number): number {
  const soon = [1000, 5000][timesReceived - 1];
  return Math.min(soon ?? visibilityMs, visibilityMs);
}

const soonMs = 10_000;

export function startQueuePump(props: QueuePumpProps): QueuePump {
  const { queue, mapping, deadLetterQueue, messages, invoke, now } = props;
  const { wake, sleep } = wakeUp();
  const visibilityMs = queue.VisibilityTimeout * 1000;
  const redrive =
    deadLetterQueue === undefined || queue.RedrivePolicy === undefined
      ? {}
      : { redrive: { to: deadLetterQueue, maxReceiveCount: queue.RedrivePolicy.maxReceiveCount } };
  const reception = { queue: queue.name, most: mapping.BatchSize, hiddenForMs: visibilityMs, ...redrive };
  const reportsItems = mapping.FunctionResponseTypes.includes('ReportBatchItemFailures');
  let running = true;
  let inHand = false;

  const untilNext = () => (messages.nextVisibleAt(queue.name) ?? Number.POSITIVE_INFINITY) - now();
  const handle = async (batch: readonly Message[]): Promise<void> => {
    const outcome = await invoke({ Records: batch.map((message) => asRecord(message, props)) });
    const given = batch.map(({ id }) => String(id));
    const failed = new Set(failedItems(outcome, given, reportsItems));
    const isFailed = ({ id }: Message) => failed.has(String(id));
    for (const message of batch.filter(isFailed)) {
      messages.showAgainAfter(message.id, retryAfterMs(message, visibilityMs));
    }
    messages.remove(batch.filter((message) => !isFailed(message)).map(({ id }) => id));
  };
  const pump = async (): Promise<void> => {
    while (running) {
      const batch = messages.receive(reception);
      inHand = batch.length > 0;
      if (inHand) {
        await handle(batch);
        inHand = false;
        props.changed();
      } else {
        await sleep(Math.min(Math.max(0, untilNext()), 60_000));
      }
    }
  };
  const ended = pump();
  return {
    wake,
    isBusy: () => inHand || untilNext() < soonMs,
    stop: async () => {
      running = false;
      wake();
      await ended;
    },
  };
}

function asRecord(
  { id, body, sentAt, firstReceivedAt, timesReceived }: Message,
  { queue, region }: QueuePumpProps,
): unknown {
  return {
    messageId: String(id),
    receiptHandle: `${id}-${timesReceived}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(timesReceived),
      SentTimestamp: String(sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: region,
  };
}
