// What tells people that something is wrong: the alarms, the topic they go to, and one dashboard.
// The topic has no key of its own: an alarm names functions and queues, never a person or a case, SNS encrypts
// its disks, and CloudWatch cannot publish to a topic under the AWS-managed key.

import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  Color,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The time over which a metric is taken, in alarms as on the dashboard. */
export const watchedPeriod = Duration.minutes(5);

export class Watch extends Construct {
  private readonly action: SnsAction;
  private readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, alarmAddress: string | undefined) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { displayName: 'Zorgpact Loket', enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (alarmAddress !== undefined) topic.addSubscription(new EmailSubscription(alarmAddress));
    this.action = new SnsAction(topic);
    this.dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
  }

  /** Goes off as soon as one period reaches `from`; no data means nothing happened. `meaning` says what to do. */
  alarm(scope: Construct, id: string, metric: IMetric, from: number, meaning: string): void {
    new Alarm(scope, id, {
      metric,
      threshold: from,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    }).addAlarmAction(this.action);
  }

  /** Adds a graph to the dashboard; metrics on the right have an axis of their own. */
  show(title: string, left: readonly IMetric[], right: readonly IMetric[] = []): void {
    this.dashboard.addWidgets(
      new GraphWidget({
        title,
        width: 12,
        period: watchedPeriod,
        left: [...left],
        right: [...right],
      }),
    );
  }

  /** Alarms and a graph for what every function can have: errors, and calls refused for want of capacity. */
  overFunction(name: string, lambda: IFunction): void {
    const errors = lambda.metricErrors({ period: watchedPeriod, color: Color.RED });
    const throttles = lambda.metricThrottles({ period: watchedPeriod, color: Color.ORANGE });
    this.alarm(lambda, 'Errors', errors, 1, `${name} failed; its log has the cause.`);
    this.alarm(
      lambda,
      'Throttles',
      throttles,
      1,
      `${name} was refused a run; look at the concurrency limit.`,
    );
    this.show(
      name,
      [lambda.metricInvocations({ period: watchedPeriod }), errors, throttles],
      [lambda.metricDuration({ period: watchedPeriod, statistic: 'p95' })],
    );
  }
}
