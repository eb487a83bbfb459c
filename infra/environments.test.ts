// Environments differ in what environments.ts says, and in nothing else.

import { describe, expect, it } from 'vitest';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const issuer = { issuer: 'http://127.0.0.1:4000', clients: ['loket'] };
const production = synthesised(environmentNamed('production'));
const emulator = synthesised(environmentNamed('emulator', JSON.stringify([issuer])));

const variable = ({ stateless, named }: typeof production, name: string, key: string) => {
  const environment = stateless[`${name}Function`]?.Properties['Environment'];
  if (typeof environment !== 'object' || environment === null || !('Variables' in environment))
    return undefined;
  return named(Object.entries(environment.Variables ?? {}).find(([each]) => each === key)?.[1]);
};
const types = ({ stateful, stateless }: typeof production) =>
  [...Object.values(stateful), ...Object.values(stateless)].map(({ Type }) => Type).sort();

describe('the emulator', () => {
  it('leaves out what its CloudFormation does not know, and nothing else', () => {
    const leftOut = types(production).filter((type) => !types(emulator).includes(type));
    expect(leftOut).toEqual(['AWS::Cognito::ManagedLoginBranding', 'AWS::GuardDuty::MalwareProtectionPlan']);
    expect(types(emulator)).toHaveLength(types(production).length - leftOut.length);
  });

  it('differs otherwise in the issuer, the right to send mail, and that nobody scans there, alone', () => {
    const changed = Object.entries(production.stateless)
      .filter(([id]) => emulator.stateless[id])
      .filter(([id, resource]) => JSON.stringify(resource) !== JSON.stringify(emulator.stateless[id]))
      .map(([id]) => id);
    expect(changed).toEqual(['PortalFunction', 'ApiFunction', 'notifyRoleDefaultPolicy6A236523']);
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
    domain: 'loket.example.nl',
    codesFrom: 'mail domain',
    alarmAddress: 'beheer@example.nl',
  });

  it('has its own address instead of the one of the HTTP API', () => {
    expect(variable(production, 'Site', 'BASE_ADDRESS')).toBe('HttpApi.ApiEndpoint');
    expect(variable(own, 'Site', 'BASE_ADDRESS')).toBe('https://loket.example.nl');
    expect(ofType(production.stateless, 'AWS::ApiGatewayV2::DomainName')).toEqual([]);
    expect(ofType(own.stateless, 'AWS::ApiGatewayV2::DomainName')).toMatchObject([
      [expect.any(String), { Properties: { DomainName: 'loket.example.nl' } }],
    ]);
    expect(own.stateless['HttpApi']?.Properties).toMatchObject({ DisableExecuteApiEndpoint: true });
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
