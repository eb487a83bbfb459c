// A function that wakes at the same hour of every day and is told which moment that was. What the schedule could not hand
// over, and every run that failed three times, is left in a queue: to be looked at, not to be sent again, because the next
// day's run does whatever was left undone.

import { Duration, Stack, TimeZone, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ContextAttribute,
  type IScheduleTarget,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { pinned } from './pinned.ts';
import type { ServiceFunction } from './serviceFunction.ts';
import { type Watch, watchedPeriod } from './watch.ts';

export interface DailyRunProps {
  /** Of the day in the Netherlands, summer and winter. */
  readonly hour: number;
  readonly wakes: ServiceFunction;
  readonly watch: Watch;
}

export class DailyRun extends Construct {
  constructor(scope: Construct, id: string, { hour, wakes, watch }: DailyRunProps) {
    super(scope, id);
    const left = new Queue(this, 'Left', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    pinned(left, `${id}Left`);
    Validations.of(left).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'Failed daily runs are left here for a person to look at; nothing takes from it that could fail again.',
    });
    const leave = { actions: ['sqs:SendMessage'], resources: [left.queueArn] };
    wakes.may(['leave'], { variables: {}, rights: { leave } });
    wakes.lambda.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: left.queueArn }) },
    });

    // A role of our own, because the one CDK makes may invoke every version of the function.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    pinned(role, `${id}ScheduleRole`);
    const { functionArn } = wakes.lambda;
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
    role.addToPolicy(new PolicyStatement(leave));
    const target: IScheduleTarget = {
      bind: () => ({
        arn: functionArn,
        role,
        input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime }),
        retryPolicy: { maximumRetryAttempts: 185, maximumEventAgeInSeconds: Duration.hours(6).toSeconds() },
        deadLetterConfig: { arn: left.queueArn },
      }),
    };
    const schedule = new Schedule(this, 'Schedule', {
      description: `Wakes ${wakes.name} every day`,
      schedule: ScheduleExpression.cron({
        hour: String(hour),
        minute: '0',
        timeZone: TimeZone.of('Europe/Amsterdam'),
      }),
      target,
    });
    pinned(schedule, `${id}Schedule`);

    const leftOver = left.metricApproximateNumberOfMessagesVisible({ period: watchedPeriod });
    watch.alarm(left, 'NotEmpty', leftOver, 1, `${wakes.name} failed three times; its log has the cause.`);
    watch.show(`daily runs of ${wakes.name} left undone`, [leftOver]);
  }
}
