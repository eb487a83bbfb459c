// Our client at the user pool: code and PKCE, no secret; and what the functions must know to trust its tokens.

import { Duration, Stack } from 'aws-cdk-lib';
import { CfnManagedLoginBranding, OAuthScope, type UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { pinned } from './pinned.ts';

export class SignInClient extends Construct {
  readonly clientId: string;
  /** What a function needs that sends people to sign in. */
  readonly relyingParty: Readonly<Record<string, string>>;
  /** What a function needs that accepts bearer tokens. */
  readonly resourceServer: Readonly<Record<string, string>>;

  constructor(
    scope: Construct,
    id: string,
    pool: UserPool,
    baseAddress: string,
    { issuers, signInAt, leftOut }: Environment,
  ) {
    super(scope, id);
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      generateSecret: false,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${baseAddress}/inloggen/terug`],
        logoutUrls: [`${baseAddress}/`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
    pinned(client, 'SignInClient');
    // Managed login shows an error instead of its pages while a client has no branding, be it the default one.
    if (!leftOut.includes('managed login branding')) {
      new CfnManagedLoginBranding(this, 'Branding', {
        userPoolId: pool.userPoolId,
        clientId: client.userPoolClientId,
        useCognitoProvidedValues: true,
      });
    }
    this.clientId = client.userPoolClientId;
    const address = leftOut.includes('address of the user pool')
      ? `https://${pool.userPoolProviderName}`
      : pool.userPoolProviderUrl;
    const own = { issuer: address, clients: [this.clientId] };
    this.relyingParty = {
      OIDC_ISSUER: signInAt?.issuer ?? own.issuer,
      OIDC_CLIENT_ID: signInAt?.clients[0] ?? this.clientId,
    };
    this.resourceServer = { OIDC_ISSUERS: Stack.of(this).toJsonString([own, ...issuers]) };
  }
}
