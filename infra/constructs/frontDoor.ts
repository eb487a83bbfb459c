// The HTTP API behind the edge: which function answers which route, how much it lets in, and what is noted of each request.

import { CfnOutput, Validations } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { Edge } from './edge.ts';
import { pinned } from './pinned.ts';
import type { ServiceFunction } from './serviceFunction.ts';
import { type Watch, watchedPeriod } from './watch.ts';

/**
 * The access log knows no path, address or agent: a path can hold the secret of a mail link, and the rest is
 * personal data that nobody here needs.
 */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    bytes: AccessLogField.contextResponseLength(),
    integrationError: AccessLogField.contextIntegrationErrorMessage(),
  }),
);

/** The rush before a deadline is 170 requests a second; this is some way above, and below an account's limit. */
const throttle = { rateLimit: 1000, burstLimit: 2000 };

export class FrontDoor extends Construct {
  /** Address of the system as people see it, without a slash at the end. */
  readonly baseAddress: string;
  private readonly api: HttpApi;
  private readonly edge: Edge;

  constructor(
    scope: Construct,
    id: string,
    { domain, leftOut }: Pick<Environment, 'domain' | 'leftOut'>,
    watch: Watch,
  ) {
    super(scope, id);
    // Its own endpoint stays open, for that is where the edge asks. It gives nobody more than the edge does.
    this.api = new HttpApi(this, 'Api', { description: 'Zorgpact Loket', createDefaultStage: false });
    pinned(this.api, 'HttpApi');
    this.edge = new Edge(this, 'Edge', { api: this.api, domain, watch });
    this.baseAddress = leftOut.includes('address at the edge')
      ? this.api.apiEndpoint
      : `https://${domain?.name ?? this.edge.name}`;
    if (domain !== undefined)
      new CfnOutput(this, 'DomainTarget', { value: `${domain.name} CNAME ${this.edge.name}` });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: RetentionDays.SIX_MONTHS }),
        ),
        format: accessLog,
      },
    });
    const metric = { period: watchedPeriod };
    watch.show(
      'HTTP API',
      [this.api.metricCount(metric), this.api.metricClientError(metric), this.api.metricServerError(metric)],
      [this.api.metricLatency({ ...metric, statistic: 'p95' })],
    );
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Public pages are public, a mail link is its own proof, people have a session of ours, and the API checks ' +
        'tokens of several issuers: each function authorises each request against role, region, relation and state.',
    });
  }

  /** The same for routes whose answers are for everybody, so that the edge keeps them. */
  showsEverybody(target: ServiceFunction, routes: readonly string[]): void {
    this.edge.keeps(routes);
    this.leadsTo(target, routes);
  }

  /** Sends these routes, each `METHOD /path` or `$default`, to the function. */
  leadsTo(target: ServiceFunction, routes: readonly string[]): void {
    const integration = new HttpLambdaIntegration(target.name, target.lambda);
    for (const route of routes) {
      new HttpRoute(this, `${target.name} ${route}`, {
        httpApi: this.api,
        routeKey: routeKey(route),
        integration,
      });
    }
  }
}

function routeKey(route: string): HttpRouteKey {
  if (route === '$default') return HttpRouteKey.DEFAULT;
  const [method, path] = route.split(' ');
  const known = Object.values(HttpMethod).find((each) => each === method);
  if (known === undefined || path === undefined) throw new Error(`Not a route: '${route}'`);
  return HttpRouteKey.with(path, known);
}
