// Where people prove who they are: a user pool that mails a code, and the pages it shows for that.

import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  UserPool,
  UserPoolDomain,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { pinned } from './pinned.ts';

export class SignIn extends Construct {
  readonly pool: UserPool;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    this.pool = new UserPool(this, 'UserPool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      // Cognito insists that `password` is among the factors; nobody who signs up by code ever has one.
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
      passwordPolicy: {
        minLength: 16,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      mfa: Mfa.OFF,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      email:
        environment.codesFrom === 'cognito'
          ? UserPoolEmail.withCognito()
          : UserPoolEmail.withSES({
              fromEmail: environment.mailFrom,
              sesVerifiedDomain: environment.mailDomain,
              sesRegion: environment.region,
            }),
    });
    pinned(this.pool, 'UserPool');
    const domain = new UserPoolDomain(this, 'Domain', {
      userPool: this.pool,
      cognitoDomain: { domainPrefix: environment.signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    pinned(domain, 'UserPoolDomain');

    Validations.of(this.pool).acknowledge(
      {
        id: 'AwsSolutions-COG2',
        reason: 'Cognito does not combine a mailed code as first factor with a required second one.',
      },
      { id: 'AwsSolutions-COG8', reason: 'The Essentials plan has all that sign-in by mailed code needs.' },
    );
  }
}
