// A function that follows events: rule on the bus, queue, function; and one place for what neither the rule nor
// the function could bring further. Both leave the same body there, so both are sent again in the same way.

import { Duration } from 'aws-cdk-lib';
import { type EventPattern, Rule, type RuleProps } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import type { ServiceFunction } from './serviceFunction.ts';
import { type Watch, watchedPeriod } from './watch.ts';

/** Longest run of a function that takes from a queue. AWS asks for a visibility of six times that. */
export const consumerTimeout = Duration.seconds(30);

export interface ConsumerProps {
  /** The account's own bus when none is given. */
  readonly bus?: NonNullable<RuleProps['eventBus']>;
  /** One rule each: a single pattern has room for 2,048 characters. */
  readonly patterns: readonly EventPattern[];
  readonly consumer: ServiceFunction;
  readonly watch: Watch;
  /** How many messages a run takes; ten without. */
  readonly atOnce?: number;
}

export class Consumer extends Construct {
  readonly queue: Queue;
  private readonly target: SqsQueue;
  private readonly listener: string;

  constructor(scope: Construct, id: string, { bus, patterns, consumer, watch, atOnce = 10 }: ConsumerProps) {
    super(scope, id);
    const left = new Queue(this, 'Left', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    pinned(left, `${id}Left`);
    const queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * consumerTimeout.toSeconds()),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: left, maxReceiveCount: 8 },
    });
    pinned(queue, `${id}Queue`);
    this.queue = queue;
    this.target = new SqsQueue(queue, {
      retryAttempts: 185,
      maxEventAge: Duration.hours(24),
      deadLetterQueue: left,
    });
    this.listener = consumer.name;
    this.hears('Rule', patterns, bus);
    consumer.lambda.addEventSource(
      new SqsEventSource(queue, {
        batchSize: atOnce,
        maxBatchingWindow: Duration.seconds(0),
        reportBatchItemFailures: true,
      }),
    );

    const waiting = queue.metricApproximateAgeOfOldestMessage({ period: watchedPeriod });
    const leftOver = left.metricApproximateNumberOfMessagesVisible({ period: watchedPeriod });
    watch.alarm(
      left,
      'NotEmpty',
      leftOver,
      1,
      `An event did not get through to ${consumer.name}; redrive it.`,
    );
    watch.show(`queue of ${consumer.name}`, [leftOver], [waiting]);
  }

  /** Has these events, too, laid in the queue: those of the account's own bus when none is given. */
  hears(id: string, patterns: readonly EventPattern[], bus?: ConsumerProps['bus']): void {
    for (const [index, eventPattern] of patterns.entries()) {
      new Rule(this, index === 0 ? id : `${id}${index + 1}`, {
        ...(bus === undefined ? {} : { eventBus: bus }),
        description: `Events that concern ${this.listener}`,
        eventPattern,
        targets: [this.target],
      });
    }
  }
}
