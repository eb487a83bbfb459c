// What the two stacks promise whatever else changes: names that stay, data that is kept and encrypted, routes.

import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const { app, stateful, stateless, named } = synthesised(environmentNamed('production'));
const durableTables = ['CasesTable', 'PeopleTable', 'RegisterTable', 'FiguresTable'];

describe('what must survive', () => {
  it('has these logical ids; another id would be a new, empty resource', () => {
    const ids = Object.entries(stateful).map(([id, { Type }]) => `${Type} ${id}`);
    expect(ids.filter((id) => !id.startsWith('AWS::S3::BucketPolicy '))).toEqual([
      'AWS::DynamoDB::GlobalTable CasesTable',
      'AWS::DynamoDB::GlobalTable PeopleTable',
      'AWS::DynamoDB::GlobalTable RegisterTable',
      'AWS::DynamoDB::GlobalTable EphemeraTable',
      'AWS::DynamoDB::GlobalTable FiguresTable',
      'AWS::S3::Bucket ParkedBucket',
      'AWS::S3::Bucket LettersBucket',
      'AWS::S3::Bucket DocumentsBucket',
      'AWS::Cognito::UserPool UserPool',
      'AWS::Cognito::UserPoolDomain UserPoolDomain',
    ]);
  });

  it('has no physical name of ours', () => {
    for (const { Properties } of Object.values(stateful)) {
      expect(Object.keys(Properties)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(TableName|BucketName|UserPoolName)$/)]),
      );
    }
  });

  it.each(durableTables)('%s can be set back to any second, and not be deleted', (id) => {
    expect(stateful[id]).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it('lets what is passing expire', () => {
    expect(stateful['EphemeraTable']).toMatchObject({
      DeletionPolicy: 'Delete',
      Properties: { TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } },
    });
  });

  it('keeps the buckets and the accounts', () => {
    for (const bucket of ['ParkedBucket', 'LettersBucket', 'DocumentsBucket']) {
      expect(stateful[bucket]).toMatchObject({
        DeletionPolicy: 'Retain',
        Properties: { VersioningConfiguration: { Status: 'Enabled' } },
      });
    }
    expect(stateful['UserPool']).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
  });

  it('indexes the cases by who must act, by owner and by round, keys only', () => {
    const index = (IndexName: string, pk: string, sk: string) => ({
      IndexName,
      KeySchema: [
        { AttributeName: pk, KeyType: 'HASH' },
        { AttributeName: sk, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    });
    expect(stateful['CasesTable']?.Properties).toMatchObject({
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      GlobalSecondaryIndexes: [
        index('waiting', 'waitsOn', 'waitsUntil'),
        index('owned', 'ownedBy', 'ownedSince'),
        index('rounds', 'inRound', 'roundPlace'),
      ],
    });
  });
});

const policy = z.looseObject({ PolicyDocument: z.object({ Statement: z.array(z.looseObject({})) }) });

describe('encryption', () => {
  const all = { ...stateful, ...stateless };

  it('holds for every table, bucket and queue', () => {
    for (const [, { Properties }] of ofType(all, 'AWS::DynamoDB::GlobalTable')) {
      expect(Properties).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    }
    for (const [, { Properties }] of ofType(all, 'AWS::S3::Bucket')) {
      const rules = [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }];
      expect(Properties).toMatchObject({ BucketEncryption: { ServerSideEncryptionConfiguration: rules } });
    }
    for (const [, { Properties }] of ofType(all, 'AWS::SQS::Queue')) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true });
    }
  });

  const refusesPlainText = { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

  it.each([
    ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'Bucket'],
    ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues'],
    ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'Topics'],
  ])('is asked of everyone who speaks to an %s', (type, policyType, target) => {
    const policies = ofType(all, policyType).map(([, { Properties }]) => Properties);
    const covered = policies.flatMap((each) => [each[target]].flat()).map(named);
    expect(covered.sort()).toEqual(
      ofType(all, type)
        .map(([id]) => id)
        .sort(),
    );
    for (const each of policies) {
      const { Statement } = policy.parse(each).PolicyDocument;
      expect(Statement).toEqual(expect.arrayContaining([expect.objectContaining(refusesPlainText)]));
    }
  });

  it('goes with policies that let in nobody unnamed', () => {
    const policies = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap(
      (type) => ofType(all, type).map(([, { Properties }]) => policy.parse(Properties)),
    );
    const allowed = policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    for (const each of allowed) {
      expect(each['Principal']).toEqual({ Service: expect.any(String) });
      expect(each['Condition']).toBeDefined();
    }
  });
});

describe('the documents', () => {
  it('are thrown away where they arrived, and kept where they were found clean', () => {
    expect(stateful['DocumentsBucket']?.Properties).toMatchObject({
      LifecycleConfiguration: {
        Rules: [
          { Prefix: 'uploads/', ExpirationInDays: 30, NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
          { Prefix: 'kept/', NoncurrentVersionExpiration: { NoncurrentDays: 90 } },
        ],
      },
    });
    const [, kept] = z
      .looseObject({ LifecycleConfiguration: z.object({ Rules: z.array(z.looseObject({})) }) })
      .parse(stateful['DocumentsBucket']?.Properties).LifecycleConfiguration.Rules;
    expect(kept).not.toHaveProperty('ExpirationInDays');
  });

  it('are read by nobody before the scanner found them clean, and nobody else says that it did', () => {
    const statements = ofType(stateful, 'AWS::S3::BucketPolicy')
      .filter(([, { Properties }]) => named(Properties['Bucket']) === 'DocumentsBucket')
      .flatMap(([, { Properties }]) => policy.parse(Properties).PolicyDocument.Statement);
    const isNoHandler = { 'aws:PrincipalTag/zorgpact-loket-handles': 'unscanned-documents' };
    const everybody = { Effect: 'Deny', Principal: { AWS: '*' } };
    expect(statements).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...everybody,
          Action: ['s3:GetObject', 's3:GetObjectVersion'],
          Condition: {
            StringNotEquals: {
              ...isNoHandler,
              's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND',
            },
          },
        }),
        expect.objectContaining({
          ...everybody,
          Action: expect.arrayContaining(['s3:PutObjectTagging', 's3:DeleteObjectTagging']),
          Condition: { StringNotEquals: isNoHandler },
        }),
      ]),
    );
    const handlers = ofType(stateless, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      JSON.stringify(Properties['Tags']).includes('zorgpact-loket-handles'),
    );
    expect(handlers.map(([id]) => id)).toEqual(['MalwareProtectionRole', 'DocumentsRole']);
  });
});

describe('what runs', () => {
  it('is Node.js 24 on arm64, but for the native compiler of letters, with a log of its own in JSON that is kept half a year', () => {
    const functions = ofType(stateless, 'AWS::Lambda::Function');
    expect(functions.map(([id]) => id)).toEqual([
      'SiteFunction',
      'PortalFunction',
      'ApiFunction',
      'RelayFunction',
      'NotifyFunction',
      'RoundsFunction',
      'PublishFunction',
      'LettersFunction',
      'MailroomFunction',
      'DocumentsFunction',
      'CalendarFunction',
      'FiguresFunction',
    ]);
    for (const [id, { Properties }] of functions) {
      expect(Properties).toMatchObject({
        Architectures: [id === 'LettersFunction' ? 'x86_64' : 'arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringMatching(/Log$/) } },
      });
    }
    for (const [, { Properties }] of ofType(stateless, 'AWS::Logs::LogGroup')) {
      expect(Properties).toMatchObject({ RetentionInDays: 180 });
    }
  });

  it('answers exactly these routes', () => {
    const integration = z.looseObject({ IntegrationUri: z.unknown() });
    const answering = (target: string) =>
      named(integration.parse(stateless[target.replace('integrations/', '')]?.Properties).IntegrationUri);
    const routes = ofType(stateless, 'AWS::ApiGatewayV2::Route').map(
      ([, { Properties }]) => `${named(Properties['RouteKey'])} → ${answering(named(Properties['Target']))}`,
    );
    expect(routes).toEqual([
      'GET / → SiteFunction.Arn',
      'GET /koplopers → SiteFunction.Arn',
      'GET /koplopers/{slug} → SiteFunction.Arn',
      'GET /regios → SiteFunction.Arn',
      'GET /regios/{slug} → SiteFunction.Arn',
      'GET /themas → SiteFunction.Arn',
      'GET /themas/{theme} → SiteFunction.Arn',
      'GET /pacten → SiteFunction.Arn',
      'GET /pacten/{slug} → SiteFunction.Arn',
      'GET /knelpunten → SiteFunction.Arn',
      'GET /knelpunten/{slug} → SiteFunction.Arn',
      'GET /subsidies → SiteFunction.Arn',
      'GET /subsidies/{proxy+} → SiteFunction.Arn',
      'GET /rondes → SiteFunction.Arn',
      'GET /rondes/{proxy+} → SiteFunction.Arn',
      'GET /over → SiteFunction.Arn',
      'GET /meedoen → SiteFunction.Arn',
      'GET /privacy → SiteFunction.Arn',
      'GET /toegankelijkheid → SiteFunction.Arn',
      'GET /data → SiteFunction.Arn',
      'GET /data/{proxy+} → SiteFunction.Arn',
      'GET /assets/{proxy+} → SiteFunction.Arn',
      'GET /sitemap.xml → SiteFunction.Arn',
      'GET /robots.txt → SiteFunction.Arn',
      '$default → SiteFunction.Arn',
      'ANY /inloggen → PortalFunction.Arn',
      'ANY /inloggen/{proxy+} → PortalFunction.Arn',
      'POST /uitloggen → PortalFunction.Arn',
      'GET /mijn → PortalFunction.Arn',
      'ANY /zaken/{proxy+} → PortalFunction.Arn',
      'GET /werk → PortalFunction.Arn',
      'ANY /werk/{proxy+} → PortalFunction.Arn',
      'ANY /partner/{proxy+} → PortalFunction.Arn',
      'ANY /nominatie/{proxy+} → PortalFunction.Arn',
      'ANY /api/v1/{proxy+} → ApiFunction.Arn',
    ]);
  });

  it('notes no path, address or agent of a request', () => {
    const [stage] = ofType(stateless, 'AWS::ApiGatewayV2::Stage');
    const { Format } = z
      .looseObject({ AccessLogSettings: z.looseObject({ Format: z.string() }) })
      .parse(stage?.[1].Properties).AccessLogSettings;
    expect(Format).not.toMatch(/path|sourceIp|userAgent/i);
  });
});

describe('cdk-nag', () => {
  it('finds nothing that is not explained', () => {
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });
});
