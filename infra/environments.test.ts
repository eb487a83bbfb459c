// Environments differ in what environments.ts says, and in nothing else.

import { describe, expect, it } from 'vitest';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const issuer = { issuer: 'http://127.0.0.1:4000', clients: ['loket'] };
const production = synthesised(environmentNamed('production'));
const emulator = synthesised(environmentNamed('emulator', JSON.stringify([issuer])));

const addressAtTheEdge = '{"Fn::Join":["",["https://",{"Fn::GetAtt":["Edge","DomainName"]}]]}';

const variable = ({ stateless, named }: typeof production, name: string, key: string) => {
  const environment = stateless[`${name}Function`]?.Properties['Environment'];
  if (typeof environment !== 'object' || environment === null || !('Variables' in environment))
    return undefined;
  return named(Object.entries(environment.Variables ?? {}).find(([each]) => each === key)?.[1]);
};
const types = ({ stateful, stateless }: typeof production) =>
  [...Object.values(stateful), ...Object.values(stateless)].map(({ Type }) => Type).sort();

describe('one machine', () => {
  it('has no edge before it, so that its address is that of the gateway, and differs in what follows from that and its issuer alone', () => {
    const local = synthesised(environmentNamed('local', JSON.stringify([issuer])));
    expect(types(local)).toEqual(types(production));
    expect(variable(local, 'Site', 'BASE_ADDRESS')).toBe('HttpApi.ApiEndpoint');
    const { DocumentsBucket: localBucket, ...localRest } = local.stateful;
    const { DocumentsBucket: bucket, ...rest } = production.stateful;
    expect(localRest).toEqual(rest);
    const { CorsConfiguration, ...localProperties } = localBucket?.Properties ?? {};
    expect(localProperties).toEqual(bucket?.Properties);
    expect(CorsConfiguration).toMatchObject({ CorsRules: [{ AllowedOrigins: ['http://127.0.0.1:*'] }] });
  });
});

describe('the emulator', () => {
  it('leaves out what its CloudFormation does not know, and nothing else', () => {
    const leftOut = types(production).filter((type) => !types(emulator).includes(type));
    expect(leftOut).toEqual(['AWS::Cognito::ManagedLoginBranding', 'AWS::GuardDuty::MalwareProtectionPlan']);
    expect(types(emulator)).toHaveLength(types(production).length - leftOut.length);
  });

  it('differs otherwise in the issuer, the right to send mail, and that nobody scans there, alone', () => {
    // What its address is, is another difference, and goes into the functions that say it.
    const saying = (resources: typeof production.stateless, id: string) =>
      JSON.stringify(resources[id]).replace('{"Fn::GetAtt":["HttpApi","ApiEndpoint"]}', addressAtTheEdge);
    const changed = Object.keys(production.stateless)
      .filter((id) => emulator.stateless[id])
      .filter((id) => JSON.stringify(production.stateless[id]) !== saying(emulator.stateless, id));
    expect(changed).toEqual([
      'SignInClient',
      'PortalFunction',
      'ApiFunction',
      'notifyRoleDefaultPolicy6A236523',
    ]);
    const kept = Object.entries(production.stateful)
      .filter(([id, resource]) => JSON.stringify(resource) !== JSON.stringify(emulator.stateful[id]))
      .map(([id]) => id);
    expect(kept).toEqual([expect.stringMatching(/^DocumentsBucketPolicy/)]);
    expect(Object.keys(emulator.stateful)).toEqual(Object.keys(production.stateful));
  });
});

describe('issuers', () => {
  it('are our own user pool when none is given', () => {
    expect(variable(production, 'Portal', 'OIDC_ISSUER')).toBe('UserPool.ProviderURL');
    expect(variable(production, 'Portal', 'OIDC_CLIENT_ID')).toBe('SignInClient');
    expect(variable(production, 'Api', 'OIDC_ISSUERS')).toBe(
      '[{"issuer":"UserPool.ProviderURL","clients":["SignInClient"]}]',
    );
  });

  it('off AWS, are also those given, and people sign in at the first', () => {
    expect(variable(emulator, 'Portal', 'OIDC_ISSUER')).toBe('http://127.0.0.1:4000');
    expect(variable(emulator, 'Portal', 'OIDC_CLIENT_ID')).toBe('loket');
    expect(variable(emulator, 'Api', 'OIDC_ISSUERS')).toBe(
      `[{"issuer":"https://UserPool.ProviderName","clients":["SignInClient"]},${JSON.stringify(issuer)}]`,
    );
  });

  it('are refused when they are not issuers', () => {
    expect(() => environmentNamed('local', '[{"issuer":"x","clients":[]}]')).toThrow();
    expect(() => environmentNamed('local', 'no json')).toThrow();
  });
});

describe('an environment', () => {
  it('that does not exist is refused, with the names of those that do', () => {
    expect(() => environmentNamed('staging')).toThrow('production, local, emulator');
  });
});

describe('an organisation of its own', () => {
  const own = synthesised({
    ...environmentNamed('production'),
    domain: {
      name: 'loket.example.nl',
      certificate: 'arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000',
    },
    codesFrom: 'mail domain',
    alarmAddress: 'beheer@example.nl',
  });

  it('has its own address at the edge instead of the one CloudFront gave out', () => {
    expect(variable(production, 'Site', 'BASE_ADDRESS')).toBe('https://Edge.DomainName');
    expect(variable(own, 'Site', 'BASE_ADDRESS')).toBe('https://loket.example.nl');
    const configuration = {
      Aliases: ['loket.example.nl'],
      ViewerCertificate: { SslSupportMethod: 'sni-only' },
    };
    expect(production.stateless['Edge']?.Properties).not.toMatchObject({ DistributionConfig: configuration });
    expect(own.stateless['Edge']?.Properties).toMatchObject({ DistributionConfig: configuration });
  });

  it('has its sign-in codes come from its own mail domain', () => {
    const sender = (where: typeof own) => where.stateful['UserPool']?.Properties['EmailConfiguration'];
    expect(sender(production)).not.toHaveProperty('SourceArn');
    expect(sender(own)).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: 'zorgpact@loket.example.nl',
      SourceArn: expect.anything(),
    });
  });

  it('is told of alarms by mail', () => {
    expect(ofType(own.stateless, 'AWS::SNS::Subscription')).toMatchObject([
      [expect.any(String), { Properties: { Protocol: 'email', Endpoint: 'beheer@example.nl' } }],
    ]);
  });
});
