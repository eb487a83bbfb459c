// CloudFront in front of the HTTP API: it keeps what everybody may see for as long as the site says, and passes on the rest.

import { Aws, Duration, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  type AddBehaviorOptions,
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Domain } from '../environments.ts';
import { pinned } from './pinned.ts';
import { type Watch, watchedPeriod } from './watch.ts';

/**
 * What a public address may ask beside its path. Anything else in a query is neither passed on nor kept apart, so nobody can
 * fill the cache with addresses of their own making. A test reads the site's code for the names it uses.
 */
export const publicQueries = [
  'blad',
  'deel',
  'lang',
  'na',
  'niveau',
  'q',
  'regio',
  'sector',
  'thema',
] as const;

/** The answers that CloudFront would otherwise keep for ten seconds, whoever they were for. */
const keptErrors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

export interface EdgeProps {
  readonly api: HttpApi;
  readonly domain: Domain | undefined;
  readonly watch: Watch;
}

export class Edge extends Construct {
  /** The name CloudFront gave it; an own domain points here. */
  readonly name: string;
  private readonly distribution: Distribution;
  private readonly origin: HttpOrigin;
  private readonly kept: AddBehaviorOptions;

  constructor(scope: Construct, id: string, { api, domain, watch }: EdgeProps) {
    super(scope, id);
    this.origin = new HttpOrigin(`${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    });
    const everything = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // Also where only GET is answered, so that it is the site that says so.
      allowedMethods: AllowedMethods.ALLOW_ALL,
    };
    this.kept = { ...everything, cachePolicy: this.publicPages() };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Zorgpact Loket',
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: whoever is elsewhere is served from there.
      priceClass: PriceClass.PRICE_CLASS_100,
      // What nobody named is kept by nobody, and goes with every header, cookie and query it came with.
      defaultBehavior: {
        ...everything,
        origin: this.origin,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      errorResponses: keptErrors.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      ...(domain === undefined ? {} : this.atOwn(domain)),
    });
    pinned(this.distribution, 'Edge');
    this.name = this.distribution.distributionDomainName;
    watch.show('edge', [this.metric('Requests', 'Sum')], [this.metric('5xxErrorRate', 'Average')]);
    this.accept(domain);
  }

  /** Keeps the answers of these routes, each `METHOD /path`; every path that begins as they do is the site's alone. */
  keeps(routes: readonly string[]): void {
    for (const pattern of new Set(routes.map(patternOf)))
      this.distribution.addBehavior(pattern, this.origin, this.kept);
  }

  /** No header and no cookie make another page, so none is passed on: a page is the same for everybody, or it is not public. */
  private publicPages(): CachePolicy {
    return new CachePolicy(this, 'PublicPages', {
      comment: 'Pages and data of the public register, for as long as they say themselves',
      queryStringBehavior: CacheQueryStringBehavior.allowList(...publicQueries),
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      // The site compresses, also what CloudFront would not: one compressed answer to keep instead of two.
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: false,
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
    });
  }

  private atOwn({ name, certificate }: Domain) {
    return {
      domainNames: [name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  private metric(metricName: string, statistic: string): Metric {
    return new Metric({
      namespace: 'AWS/CloudFront',
      metricName,
      dimensionsMap: { DistributionId: this.distribution.distributionId, Region: 'Global' },
      region: 'us-east-1',
      statistic,
      period: watchedPeriod,
    });
  }

  private accept(domain: Domain | undefined): void {
    const accepted = Validations.of(this.distribution);
    accepted.acknowledge({
      id: 'AwsSolutions-CFR1',
      reason: 'The register is for everyone, wherever they are.',
    });
    accepted.acknowledge({
      id: 'AwsSolutions-CFR2',
      reason:
        'Pages without scripts, forms with their own limits, and an API that throttles: a firewall would add rules to keep.',
    });
    accepted.acknowledge({
      id: 'AwsSolutions-CFR3',
      reason:
        'A line of this log holds the address of the reader and the whole path, and with it the secret of a mail link; its ' +
        'fields can be chosen only in another region. The HTTP API notes what reaches it, the metrics count the rest.',
    });
    if (domain === undefined)
      accepted.acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'The certificate of a CloudFront name comes with its own protocols; an own domain asks for TLS 1.2.',
      });
  }
}

/** `GET /regios/{slug}` and `GET /regios` are one pattern, `/regios*`; it also covers `/regios.csv`. */
function patternOf(route: string): string {
  const [, first = ''] = /^[A-Z]+ \/([^/{]*)/.exec(route) ?? [];
  return first === '' ? '/' : `/${first}*`;
}
