// Which function may do what, and what it is told: the whole of both, so that neither grows unnoticed.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { environmentNamed } from './environments.ts';
import { ofType, synthesised } from './synthesised.ts';

const { stateful, stateless, named } = synthesised(environmentNamed('production'));

const oneOrMore = z.union([
  z.array(z.unknown()),
  z.pipe(
    z.unknown(),
    z.transform((one) => [one]),
  ),
]);
const statement = z.looseObject({ Effect: z.string(), Action: oneOrMore, Resource: oneOrMore });
const policy = z.looseObject({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});

const queueOf = (name: string) => ({
  [`${name}Queue.Arn`]: [
    'sqs:ChangeMessageVisibility',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:ReceiveMessage',
  ],
});
const logOf = (name: string) => ({ [`${name}Log.Arn`]: ['logs:CreateLogStream', 'logs:PutLogEvents'] });
const dynamodb = (...actions: string[]) => actions.map((action) => `dynamodb:${action}`).sort();
const ses = 'arn:AWS::Partition:ses:eu-central-1:AWS::AccountId';

const waiting = { 'CasesTable.Arn/index/waiting': dynamodb('Query') };
const owned = { 'CasesTable.Arn/index/owned': dynamodb('Query') };
const rounds = { 'CasesTable.Arn/index/rounds': dynamodb('Query') };

const caseFiles = { 'CaseFilesBucket.Arn/case-files/*': ['s3:GetObject', 's3:PutObject'] };
const openLetters = { 'LettersBucket.Arn/letters/*': ['s3:GetObject'] };

const rights = {
  Site: { 'RegisterTable.Arn': dynamodb('GetItem', 'Query', 'BatchGetItem') },
  Portal: {
    'CasesTable.Arn': dynamodb('BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    ...waiting,
    ...owned,
    ...rounds,
    'PeopleTable.Arn': dynamodb(
      'BatchGetItem',
      'ConditionCheckItem',
      'DeleteItem',
      'GetItem',
      'PutItem',
      'Query',
    ),
    // It is public; the portal counts it.
    'RegisterTable.Arn': dynamodb('Query'),
    'DocumentsBucket.Arn/uploads/*': ['s3:PutObject'],
    'DocumentsBucket.Arn/kept/*': ['s3:GetObject'],
    'EphemeraTable.Arn': dynamodb('DeleteItem', 'GetItem', 'PutItem'),
    'FiguresTable.Arn': dynamodb('BatchGetItem', 'Query'),
    ...openLetters,
    ...caseFiles,
  },
  Api: {
    'CasesTable.Arn': dynamodb('BatchGetItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    ...waiting,
    ...owned,
    ...rounds,
    'PeopleTable.Arn': dynamodb('BatchGetItem', 'GetItem', 'Query'),
    ...openLetters,
    ...caseFiles,
    'DocumentsBucket.Arn/uploads/*': ['s3:PutObject'],
    'DocumentsBucket.Arn/kept/*': ['s3:GetObject'],
  },
  Relay: {
    'EventBus.Arn': ['events:PutEvents'],
    'ParkedBucket.Arn/relay/*': ['s3:PutObject'],
    // What Lambda does in the name of the function: read the stream, and park what it gives up.
    'CasesTable.StreamArn': dynamodb('DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'),
    'ParkedBucket.Arn/aws/lambda/*': ['s3:PutObject'],
    'ParkedBucket.Arn': ['s3:ListBucket'],
  },
  Notify: {
    ...queueOf('Notify'),
    'CasesTable.Arn': dynamodb('DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
    'PeopleTable.Arn': dynamodb('BatchGetItem', 'GetItem'),
    [`${ses}:identity/MailIdentity`]: ['ses:SendRawEmail'],
    [`${ses}:configuration-set/MailConfigurationSet`]: ['ses:SendRawEmail'],
    'ParkedBucket.Arn/notify/*': ['s3:PutObject'],
  },
  Publish: {
    ...queueOf('Publish'),
    'CasesTable.Arn': dynamodb('GetItem', 'Query'),
    'RegisterTable.Arn': dynamodb('DeleteItem', 'GetItem', 'PutItem'),
    'ParkedBucket.Arn/publish/*': ['s3:PutObject'],
  },
  Rounds: {
    ...queueOf('Rounds'),
    'CasesTable.Arn': dynamodb('GetItem', 'PutItem'),
    'CasesTable.Arn/index/rounds': dynamodb('Query'),
    'ParkedBucket.Arn/rounds/*': ['s3:PutObject'],
  },
  Letters: {
    ...queueOf('Letters'),
    'CasesTable.Arn': dynamodb('GetItem'),
    'LettersBucket.Arn/letters/*': ['s3:PutObject'],
    'ParkedBucket.Arn/letters/*': ['s3:PutObject'],
  },
  Mailroom: {
    ...queueOf('Mailroom'),
    'CasesTable.Arn': dynamodb('GetItem', 'PutItem', 'UpdateItem'),
    'ParkedBucket.Arn/mailroom/*': ['s3:PutObject'],
  },
  Documents: {
    ...queueOf('Documents'),
    'CasesTable.Arn': dynamodb('UpdateItem'),
    'DocumentsBucket.Arn/uploads/*': [
      's3:DeleteObject',
      's3:GetObject',
      's3:GetObjectTagging',
      's3:GetObjectVersion',
      's3:GetObjectVersionTagging',
    ],
    'DocumentsBucket.Arn/kept/*': ['s3:DeleteObject', 's3:PutObject', 's3:PutObjectTagging'],
    'DocumentsBucket.Arn': ['s3:ListBucket'],
    'ParkedBucket.Arn/documents/*': ['s3:PutObject'],
  },
  Calendar: {
    'CasesTable.Arn': dynamodb('BatchGetItem', 'GetItem', 'PutItem'),
    ...waiting,
    // What Lambda does in the name of the function: lay down a run that failed three times.
    'CalendarLeft.Arn': ['sqs:SendMessage'],
  },
  // Who counts the cases changes none.
  Figures: {
    'CasesTable.Arn': dynamodb('BatchGetItem', 'Query'),
    ...owned,
    'FiguresTable.Arn': dynamodb('PutItem', 'Query'),
    'FiguresLeft.Arn': ['sqs:SendMessage'],
  },
};

/** What Scheduler does in our name: wake the function, and lay down what it could not hand over. */
const scheduleRights = (name: string) => ({
  [`${name}Function.Arn`]: ['lambda:InvokeFunction'],
  [`${name}Left.Arn`]: ['sqs:SendMessage'],
});
const scheduled = ['Calendar', 'Figures'];

/** What GuardDuty does in our name: hear of new objects, read them, and write on them what it found. */
const managedRule =
  'arn:AWS::Partition:events:eu-central-1:AWS::AccountId:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';
const scanRights = {
  [managedRule]: [
    'events:DeleteRule',
    'events:DescribeRule',
    'events:ListTargetsByRule',
    'events:PutRule',
    'events:PutTargets',
    'events:RemoveTargets',
  ],
  'DocumentsBucket.Arn': ['s3:GetBucketNotification', 's3:ListBucket', 's3:PutBucketNotification'],
  'DocumentsBucket.Arn/malware-protection-resource-validation-object': ['s3:PutObject'],
  'DocumentsBucket.Arn/*': [
    's3:GetObject',
    's3:GetObjectTagging',
    's3:GetObjectVersion',
    's3:GetObjectVersionTagging',
    's3:PutObjectTagging',
    's3:PutObjectVersionTagging',
  ],
};

const variables = {
  Site: ['BASE_ADDRESS', 'OFFICE_ADDRESS', 'REGISTER_TABLE'],
  Portal: [
    'BASE_ADDRESS',
    'CASES_TABLE',
    'CASE_FILES_BUCKET',
    'DOCUMENTS_BUCKET',
    'EPHEMERA_TABLE',
    'FIGURES_TABLE',
    'LETTERS_BUCKET',
    'OIDC_CLIENT_ID',
    'OIDC_ISSUER',
    'PEOPLE_TABLE',
    'REGISTER_TABLE',
  ],
  Api: [
    'BASE_ADDRESS',
    'CASES_TABLE',
    'CASE_FILES_BUCKET',
    'DOCUMENTS_BUCKET',
    'LETTERS_BUCKET',
    'OIDC_ISSUERS',
    'PEOPLE_TABLE',
  ],
  Relay: ['BUS_NAME', 'PARKED_BUCKET'],
  Notify: [
    'BASE_ADDRESS',
    'CASES_TABLE',
    'MAIL_CONFIGURATION_SET',
    'MAIL_FROM',
    'OFFICE_ADDRESS',
    'PARKED_BUCKET',
    'PEOPLE_TABLE',
  ],
  Publish: ['CASES_TABLE', 'PARKED_BUCKET', 'REGISTER_TABLE'],
  Rounds: ['CASES_TABLE', 'PARKED_BUCKET'],
  Letters: ['CASES_TABLE', 'LETTERS_BUCKET', 'PARKED_BUCKET'],
  Mailroom: ['CASES_TABLE', 'PARKED_BUCKET'],
  Documents: ['CASES_TABLE', 'DOCUMENTS_BUCKET', 'PARKED_BUCKET'],
  Calendar: ['CASES_TABLE'],
  Figures: ['CASES_TABLE', 'FIGURES_TABLE'],
};
const everyFunctionKnows = ['POWERTOOLS_LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME'];

const policies = ofType(stateless, 'AWS::IAM::Policy').map(([, { Properties }]) => policy.parse(Properties));

function rightsOf(role: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { PolicyDocument } of policies.filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))) {
    for (const { Effect, Action, Resource } of PolicyDocument.Statement) {
      expect(Effect).toBe('Allow');
      for (const target of Resource.map(named)) {
        found[target] = [...(found[target] ?? []), ...Action.map(named)].sort();
      }
    }
  }
  return found;
}

describe('rights', () => {
  it.each(Object.entries(rights))('%s may do exactly this', (name, expected) => {
    expect(rightsOf(`${name}Role`)).toEqual({ ...expected, ...logOf(name) });
  });

  it.each(scheduled)('of the schedule of %s are exactly these', (name) => {
    expect(rightsOf(`${name}ScheduleRole`)).toEqual(scheduleRights(name));
  });

  it('of the malware scan are exactly these', () => {
    expect(rightsOf('MalwareProtectionRole')).toEqual(scanRights);
  });

  it('belong to these functions, to the schedules, to the malware scan and to nobody else', () => {
    const roles = [
      ...Object.keys(rights).map((name) => `${name}Role`),
      ...scheduled.map((name) => `${name}ScheduleRole`),
      'MalwareProtectionRole',
    ].sort();
    expect(
      ofType(stateless, 'AWS::IAM::Role')
        .map(([id]) => id)
        .sort(),
    ).toEqual(roles);
    expect(policies.flatMap(({ Roles }) => Roles.map(({ Ref }) => Ref)).sort()).toEqual(roles);
    expect(ofType(stateful, 'AWS::IAM::Role')).toEqual([]);
    for (const [, { Properties }] of ofType(stateless, 'AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
      expect(Properties).not.toHaveProperty('Policies');
    }
  });

  it('name no action and no resource by pattern, but keys in the four buckets and what GuardDuty names itself', () => {
    const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const texts = statements.flatMap(({ Action, Resource }) => [...Action, ...Resource].map(named));
    const patterns = texts.filter((text) => text.includes('*'));
    expect([...new Set(patterns)].sort()).toEqual([
      'CaseFilesBucket.Arn/case-files/*',
      'DocumentsBucket.Arn/*',
      'DocumentsBucket.Arn/kept/*',
      'DocumentsBucket.Arn/uploads/*',
      'LettersBucket.Arn/letters/*',
      'ParkedBucket.Arn/aws/lambda/*',
      'ParkedBucket.Arn/documents/*',
      'ParkedBucket.Arn/letters/*',
      'ParkedBucket.Arn/mailroom/*',
      'ParkedBucket.Arn/notify/*',
      'ParkedBucket.Arn/publish/*',
      'ParkedBucket.Arn/relay/*',
      'ParkedBucket.Arn/rounds/*',
      managedRule,
    ]);
  });
});

describe('environment variables', () => {
  it.each(Object.entries(variables))('%s is told exactly this', (name, expected) => {
    const properties = z
      .looseObject({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) })
      .parse(stateless[`${name}Function`]?.Properties);
    expect(Object.keys(properties.Environment.Variables).sort()).toEqual(
      [...expected, ...everyFunctionKnows].sort(),
    );
  });
});
