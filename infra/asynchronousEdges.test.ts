// Nothing that is handed on can be lost: every edge says how often it tries, and where it leaves what fails.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  letteredEventTypes,
  mailedEventTypes,
  registerEventTypes,
  roundActTypes,
} from '../events/catalogue.ts';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const { stateless, named } = synthesised(environmentNamed('production'));

const properties = (type: string) => ofType(stateless, type).map(([, resource]) => resource.Properties);
const mapping = z.looseObject({ EventSourceArn: z.unknown(), FunctionName: z.unknown() });
const mappings = properties('AWS::Lambda::EventSourceMapping').map((each) => mapping.parse(each));
const mappingOf = (name: string) => mappings.filter((each) => named(each.FunctionName) === `${name}Function`);

describe('the stream of the cases', () => {
  it('wakes the relay for event rows, tries for 23 hours, narrows failures down and parks them whole', () => {
    const [stream, ...others] = mappingOf('Relay');
    expect(others).toEqual([]);
    expect(named(stream?.EventSourceArn)).toBe('CasesTable.StreamArn');
    expect(stream).toMatchObject({
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumBatchingWindowInSeconds: 0,
      MaximumRecordAgeInSeconds: 23 * 60 * 60,
      MaximumRetryAttempts: 10,
      ParallelizationFactor: 1,
      StartingPosition: 'TRIM_HORIZON',
    });
    const { Pattern } = z
      .looseObject({ FilterCriteria: z.object({ Filters: z.tuple([z.object({ Pattern: z.string() })]) }) })
      .parse(stream).FilterCriteria.Filters[0];
    expect(JSON.parse(Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
    });
    const { OnFailure } = z
      .looseObject({ DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }) })
      .parse(stream).DestinationConfig;
    expect(named(OnFailure.Destination)).toBe('ParkedBucket.Arn');
  });
});

const ours = (eventTypes: readonly string[]) => ({ source: ['zorgpact-loket'], 'detail-type': eventTypes });
const ofSes = {
  source: ['aws.ses'],
  'detail-type': ['Email Delivered', 'Email Bounced', 'Email Complaint Received', 'Email Rejected'],
  detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: 'MailConfigurationSet' }] } } },
};
const ofGuardDuty = {
  source: ['aws.guardduty'],
  'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
  detail: {
    s3ObjectDetails: {
      bucketName: [{ 'Fn::ImportValue': expect.stringContaining('DocumentsBucket') }],
      objectKey: [{ prefix: 'uploads/' }],
    },
  },
};

const ruleToQueue = z.looseObject({
  EventPattern: z.looseObject({ 'detail-type': z.array(z.string()) }),
  Targets: z.tuple([z.looseObject({ Arn: z.unknown(), DeadLetterConfig: z.unknown() })]),
});

const ourBus = { Ref: 'EventBus' };
/** SES and GuardDuty write to no other. */
const busOfAccount = undefined;

describe.each([
  ['Notify', [[ourBus, ours(mailedEventTypes)]], 10],
  ['Publish', [[ourBus, ours(registerEventTypes)]], 10],
  ['Rounds', [[ourBus, ours(roundActTypes)]], 10],
  ['Letters', [[ourBus, ours(letteredEventTypes)]], 10],
  ['Mailroom', [[busOfAccount, ofSes]], 10],
  // One file at a time, so that one that cannot be checked holds up no other.
  [
    'Documents',
    [
      [busOfAccount, ofGuardDuty],
      [ourBus, ours(['zorgpact-loket.fund.personal-data-erased.v1'])],
    ],
    1,
  ],
] as const)('the way to %s', (name, sources, atOnce) => {
  const rules = properties('AWS::Events::Rule')
    .map((each) => ruleToQueue.parse(each))
    .filter(({ Targets: [target] }) => named(target.Arn) === `${name}Queue.Arn`);

  it('starts at rules for exactly its events, which try a day and leave the rest in a queue', () => {
    const source = ({ EventPattern }: (typeof rules)[number]) => JSON.stringify(EventPattern['source']);
    for (const [bus, pattern] of sources) {
      const from = rules.filter((rule) => source(rule) === JSON.stringify(pattern.source));
      const types = from.flatMap(({ EventPattern }) => EventPattern['detail-type']);
      expect(types).toEqual(pattern['detail-type']);
      for (const rule of from) {
        expect(rule['EventBusName']).toEqual(bus);
        expect({ ...rule.EventPattern, 'detail-type': types }).toEqual(pattern);
      }
    }
    const known = sources.map(([, pattern]) => JSON.stringify(pattern.source));
    for (const rule of rules) {
      expect(known).toContain(source(rule));
      expect(rule).toMatchObject({
        State: 'ENABLED',
        Targets: [
          {
            DeadLetterConfig: { Arn: { 'Fn::GetAtt': [`${name}Left`, 'Arn'] } },
            RetryPolicy: { MaximumEventAgeInSeconds: 24 * 60 * 60, MaximumRetryAttempts: 185 },
          },
        ],
      });
      // A pattern longer than this is refused by EventBridge.
      expect(JSON.stringify(rule.EventPattern).length).toBeLessThan(2048);
    }
  });

  it('goes on through a queue that tries eight times, then keeps the message two weeks', () => {
    expect(stateless[`${name}Queue`]?.Properties).toMatchObject({
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [`${name}Left`, 'Arn'] }, maxReceiveCount: 8 },
      VisibilityTimeout: 180,
    });
    expect(stateless[`${name}Left`]?.Properties).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 60 * 60 });
    // AWS asks for a visibility of six times the longest run.
    expect(stateless[`${name}Function`]?.Properties).toMatchObject({ Timeout: 30 });
  });

  it('ends at the function, which says which messages failed', () => {
    const [queue, ...others] = mappingOf(name);
    expect(others).toEqual([]);
    expect(queue).toMatchObject({
      BatchSize: atOnce,
      EventSourceArn: { 'Fn::GetAtt': [`${name}Queue`, 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumBatchingWindowInSeconds: 0,
    });
  });
});

describe('what is uploaded', () => {
  it('is scanned by GuardDuty, which writes what it found on the object', () => {
    expect(properties('AWS::GuardDuty::MalwareProtectionPlan')).toEqual([
      {
        Role: { 'Fn::GetAtt': ['MalwareProtectionRole', 'Arn'] },
        ProtectedResource: {
          S3Bucket: {
            BucketName: { 'Fn::ImportValue': expect.stringContaining('DocumentsBucket') },
            ObjectPrefixes: ['uploads/'],
          },
        },
        Actions: { Tagging: { Status: 'ENABLED' } },
        Tags: expect.anything(),
      },
    ]);
  });
});

describe('what SES tells of our mails', () => {
  it('goes to the bus of the account, for every mail sent with our configuration set', () => {
    expect(stateless['MailFates']?.Properties).toMatchObject({
      ConfigurationSetName: { Ref: 'MailConfigurationSet' },
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['delivery', 'bounce', 'complaint', 'reject'],
      },
    });
  });
});

describe.each([
  { name: 'Calendar', hour: 6 },
  // What fell due is done when it is counted.
  { name: 'Figures', hour: 7 },
])('the daily run of $name', ({ name, hour }) => {
  it('wakes it at that hour in the Netherlands, summer and winter, and says which moment that was', () => {
    expect(stateless[`${name}Schedule`]?.Properties).toMatchObject({
      ScheduleExpression: `cron(0 ${hour} * * ? *)`,
      ScheduleExpressionTimezone: 'Europe/Amsterdam',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': [`${name}Function`, 'Arn'] },
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [`${name}Left`, 'Arn'] } },
        RetryPolicy: { MaximumEventAgeInSeconds: 6 * 60 * 60, MaximumRetryAttempts: 185 },
      },
    });
  });

  it('comes again twice when it failed, and is then left where an alarm looks', () => {
    expect(properties('AWS::Lambda::EventInvokeConfig')).toContainEqual({
      FunctionName: { Ref: `${name}Function` },
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 6 * 60 * 60,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [`${name}Left`, 'Arn'] } } },
    });
    expect(properties('AWS::Lambda::EventInvokeConfig')).toHaveLength(2);
    expect(stateless[`${name}Function`]?.Properties).toMatchObject({ Timeout: 15 * 60 });
  });
});

describe('alarms', () => {
  const alarm = z.looseObject({
    MetricName: z.string(),
    Dimensions: z.array(z.looseObject({ Value: z.unknown() })),
  });
  const alarms = properties('AWS::CloudWatch::Alarm').map((each) => alarm.parse(each));
  const watched = alarms.map(
    ({ MetricName, Dimensions }) =>
      `${MetricName} of ${Dimensions.map(({ Value }) => named(Value)).join(' ')}`,
  );

  it('watch every function, every place where something can be left, and the age of the stream', () => {
    const functions = [
      'Site',
      'Portal',
      'Api',
      'Relay',
      'Notify',
      'Rounds',
      'Publish',
      'Letters',
      'Mailroom',
      'Documents',
      'Calendar',
      'Figures',
    ].map((name) => `${name}Function`);
    expect(watched.sort()).toEqual(
      [
        ...functions.map((each) => `Errors of ${each}`),
        ...functions.map((each) => `Throttles of ${each}`),
        'ApproximateNumberOfMessagesVisible of NotifyLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of PublishLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of LettersLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of RoundsLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of MailroomLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of DocumentsLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of CalendarLeft.QueueName',
        'ApproximateNumberOfMessagesVisible of FiguresLeft.QueueName',
        'IteratorAge of RelayFunction',
        'PutRequests of ParkedBucket EveryRequest',
      ].sort(),
    );
  });

  it('reach somebody', () => {
    const [topic] = ofType(stateless, 'AWS::SNS::Topic').map(([id]) => id);
    for (const each of alarms) expect(each).toMatchObject({ AlarmActions: [{ Ref: topic }] });
  });

  it('cover all mappings, rules, schedules and queues there are', () => {
    expect(mappings).toHaveLength(7);
    expect(properties('AWS::Events::Rule')).toHaveLength(9);
    expect(properties('AWS::Scheduler::Schedule')).toHaveLength(2);
    expect(
      ofType(stateless, 'AWS::SQS::Queue')
        .map(([id]) => id)
        .sort(),
    ).toEqual([
      'CalendarLeft',
      ...['DocumentsLeft', 'DocumentsQueue', 'FiguresLeft', 'LettersLeft', 'LettersQueue'],
      ...['MailroomLeft', 'MailroomQueue', 'NotifyLeft', 'NotifyQueue', 'PublishLeft', 'PublishQueue'],
      ...['RoundsLeft', 'RoundsQueue'],
    ]);
  });
});
