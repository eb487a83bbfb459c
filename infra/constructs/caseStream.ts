// From the stream of the cases table to the relay: event rows only, in order per case, and whatever cannot be
// relayed is laid down whole in the bucket of parked records (a queue would get no more than its position).

import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, type IEventSourceDlq, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { ParkedRecords } from './parkedRecords.ts';
import type { ServiceFunction } from './serviceFunction.ts';
import type { Table } from './table.ts';
import { type Watch, watchedPeriod } from './watch.ts';

/**
 * Wakes the relay for each event row of the table.
 * @throws when the table has no stream.
 */
export function followCases(cases: Table, relay: ServiceFunction, parked: ParkedRecords, watch: Watch): void {
  const { tableStreamArn } = cases.table;
  if (tableStreamArn === undefined) throw new Error(`${cases.node.path} has no stream to follow`);
  cases.table.grantStreamRead(relay.lambda);
  // Lambda itself lays down what it gives up, with the function's rights and below this prefix of its own. The
  // destination that CDK has for this would also let the function read and delete everything in the bucket.
  relay.may(['park', 'list'], parked.below('aws/lambda'));
  const destination: IEventSourceDlq = { bind: () => ({ destination: parked.bucket.bucketArn }) };
  relay.lambda.addEventSourceMapping('Cases', {
    eventSourceArn: tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('INSERT'),
        dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } },
      }),
    ],
    batchSize: 10,
    maxBatchingWindow: Duration.seconds(0),
    parallelizationFactor: 1,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 10,
    // A stream keeps a record 24 hours; an hour before that it is better parked than lost.
    maxRecordAge: Duration.hours(23),
    onFailure: destination,
    supportS3OnFailureDestination: true,
  });

  const age = relay.lambda.metric('IteratorAge', { period: watchedPeriod, statistic: 'Maximum' });
  const tooOld = Duration.minutes(10).toMilliseconds();
  watch.alarm(relay, 'Behind', age, tooOld, 'Events wait to be relayed; the stream keeps them 24 hours.');
  watch.show('age of the oldest event not relayed, in milliseconds', [age]);
}
