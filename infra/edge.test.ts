// What the edge keeps and what it never keeps: read from the template, and held against the routes and the site's own code.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { facets } from '../functions/site/finding/facets.ts';
import { publicQueries } from './constructs/edge.ts';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const { stateless, named } = synthesised(environmentNamed('production'));

const behaviour = z.looseObject({
  PathPattern: z.optional(z.string()),
  CachePolicyId: z.unknown(),
  OriginRequestPolicyId: z.optional(z.string()),
  ViewerProtocolPolicy: z.string(),
  AllowedMethods: z.array(z.string()),
});
const configuration = z
  .looseObject({
    DistributionConfig: z.looseObject({
      HttpVersion: z.string(),
      DefaultCacheBehavior: behaviour,
      CacheBehaviors: z.array(behaviour),
      CustomErrorResponses: z.array(z.object({ ErrorCode: z.int(), ErrorCachingMinTTL: z.int() })),
      Origins: z.array(z.looseObject({ DomainName: z.unknown() })),
    }),
  })
  .parse(stateless['Edge']?.Properties).DistributionConfig;
const { DefaultCacheBehavior: passedOn, CacheBehaviors: kept } = configuration;

/** Managed by AWS, the same in every account. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const functionOf = (route: Record<string, unknown>): string => {
  const integration = stateless[named(route['Target']).replace('integrations/', '')];
  return named(integration?.Properties['IntegrationUri']);
};
const routes = ofType(stateless, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => ({
  key: named(Properties['RouteKey']),
  target: functionOf(Properties),
}));
const pathOf = (key: string) => key.split(' ')[1] ?? key;
const covers = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

describe('the edge', () => {
  it('speaks HTTP/3 and HTTP/2, to browsers over TLS alone, and to nothing but our HTTP API', () => {
    expect(configuration.HttpVersion).toBe('http2and3');
    for (const each of [passedOn, ...kept]) expect(each.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(configuration.Origins).toMatchObject([
      { CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } },
    ]);
    expect(named(configuration.Origins[0]?.DomainName)).toMatch(/^HttpApi\.execute-api\./);
  });

  it('keeps nothing that nobody named, and passes it on with all that came with it', () => {
    expect(passedOn).toMatchObject({
      CachePolicyId: cachingDisabled,
      OriginRequestPolicyId: allViewerExceptHostHeader,
      AllowedMethods: expect.arrayContaining(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
    });
  });

  it('keeps no address of portal or API, and every one that the site has a route for', () => {
    const patterns = kept.map(({ PathPattern = '' }) => PathPattern);
    expect(patterns).toHaveLength(new Set(patterns).size);
    for (const { key, target } of routes) {
      const keepers = patterns.filter((pattern) => covers(pattern, pathOf(key)));
      expect(keepers, key).toHaveLength(target === 'SiteFunction.Arn' && key !== '$default' ? 1 : 0);
    }
    for (const pattern of patterns)
      expect(
        routes.some(({ key, target }) => target === 'SiteFunction.Arn' && covers(pattern, pathOf(key))),
        pattern,
      ).toBe(true);
  });

  it('takes no more patterns than an account has without asking', () => {
    expect(kept.length).toBeLessThanOrEqual(24);
  });

  it('keeps pages apart by nothing but the queries the site knows, and drops what else came along', () => {
    for (const each of kept) {
      expect(each.OriginRequestPolicyId).toBeUndefined();
      expect(named(each.CachePolicyId)).toBe(ofType(stateless, 'AWS::CloudFront::CachePolicy')[0]?.[0]);
    }
    expect(ofType(stateless, 'AWS::CloudFront::CachePolicy')).toMatchObject([
      [
        expect.any(String),
        {
          Properties: {
            CachePolicyConfig: {
              MinTTL: 0,
              DefaultTTL: 0,
              ParametersInCacheKeyAndForwardedToOrigin: {
                CookiesConfig: { CookieBehavior: 'none' },
                HeadersConfig: { HeaderBehavior: 'none' },
                QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: [...publicQueries] },
                EnableAcceptEncodingGzip: true,
                EnableAcceptEncodingBrotli: false,
              },
            },
          },
        },
      ],
    ]);
  });

  it('keeps no error of one person for another', () => {
    const codes = configuration.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode);
    expect(codes).toEqual([400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]);
    for (const each of configuration.CustomErrorResponses) expect(each.ErrorCachingMinTTL).toBe(0);
  });
});

describe('the code of the site', () => {
  const folder = join(import.meta.dirname, '../functions/site');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const reading =
    /(?:\.(?:query|queries)|(?:parameters|searchParams|asked)\.(?:get|getAll|has))\(\s*'([^']+)'/g;
  const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

  it('reads those queries and no others: one more would be dropped at the edge', () => {
    const written = [...code.matchAll(reading)].map(([, name]) => name);
    expect([...new Set([...written, ...facets])].sort()).toEqual([...publicQueries].sort());
    expect(code).not.toMatch(/\.quer(?:y|ies)\(\)/);
    // By a name that stands elsewhere: those of the facets, and of the address in the other language, made of the same.
    const elsewhere = code.matchAll(/(?:parameters|searchParams|asked)\.(?:get|getAll|has)\((\w+)\)/g);
    expect([...elsewhere].map(([, name]) => name).sort()).toEqual(['facet', 'name']);
  });

  it('takes no more of them than CloudFront lets a cache tell apart', () => {
    expect(publicQueries.length).toBeLessThanOrEqual(10);
  });

  it('looks at no header and no cookie: they do not get there', () => {
    expect(code).not.toMatch(/req\.header\(|getCookie|hono\/cookie/);
  });
});
