// The properties of CloudFormation resources that this machine acts upon, after intrinsic functions are worked out.

import * as z from 'zod/mini';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const number = z.coerce.number();

export const table = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: keySchema,
  GlobalSecondaryIndexes: z.optional(
    z.array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.optional(z.array(z.string())),
        }),
      }),
    ),
  ),
  StreamSpecification: z.optional(
    z.object({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) }),
  ),
  TimeToLiveSpecification: z.optional(z.object({ AttributeName: z.string(), Enabled: z.boolean() })),
});

/** Who may call a bucket from a page. */
const corsRule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z._default(z.array(z.string()), []),
  MaxAge: z.optional(number),
});
export type CorsRule = z.infer<typeof corsRule>;

export const bucket = z.object({
  CorsConfiguration: z._default(z.object({ CorsRules: z.array(corsRule) }), { CorsRules: [] }),
});

export const lambda = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z._default(number, 3),
  MemorySize: z._default(number, 128),
  Environment: z._default(z.object({ Variables: z.record(z.string(), z.string()) }), { Variables: {} }),
});

export const mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  BatchSize: z._default(number, 10),
  FilterCriteria: z.optional(z.object({ Filters: z.array(z.object({ Pattern: z.string() })) })),
  FunctionResponseTypes: z._default(z.array(z.string()), []),
  BisectBatchOnFunctionError: z._default(z.boolean(), false),
  /** -1, as without: for ever. */
  MaximumRetryAttempts: z._default(number, -1),
  MaximumRecordAgeInSeconds: z._default(number, -1),
  StartingPosition: z._default(z.enum(['TRIM_HORIZON', 'LATEST', 'AT_TIMESTAMP']), 'TRIM_HORIZON'),
  DestinationConfig: z.optional(z.object({ OnFailure: z.optional(z.object({ Destination: z.string() })) })),
});

export const queue = z.object({
  VisibilityTimeout: z._default(number, 30),
  RedrivePolicy: z.optional(z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: number })),
});

/** The targets that can be reached here are queues and functions, by ARN and with the whole event. */
export const rule = z.object({
  EventBusName: z.optional(z.string()),
  EventPattern: z.optional(z.record(z.string(), z.unknown())),
  ScheduleExpression: z.optional(z.string()),
  State: z._default(z.string(), 'ENABLED'),
  Targets: z._default(
    z.array(
      z.strictObject({
        Arn: z.string(),
        Id: z.string(),
        Input: z.optional(z.string()),
        DeadLetterConfig: z.optional(z.unknown()),
        RetryPolicy: z.optional(z.unknown()),
      }),
    ),
    [],
  ),
});

/** What SES tells of the mails sent with a configuration set, and on which bus. */
export const eventDestination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z._default(z.boolean(), true),
    MatchingEventTypes: z.array(z.string()),
    EventBridgeDestination: z.object({ EventBusArn: z.string() }),
  }),
});

/** Which new objects GuardDuty scans for malware. */
export const malwareProtectionPlan = z.object({
  ProtectedResource: z.object({
    S3Bucket: z.object({ BucketName: z.string(), ObjectPrefixes: z._default(z.array(z.string()), ['']) }),
  }),
});

/** How often Lambda tries again when nobody waits for the answer, and where it leaves what failed every time. */
export const asynchronousInvocation = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z._default(number, 2),
  DestinationConfig: z.optional(z.object({ OnFailure: z.optional(z.object({ Destination: z.string() })) })),
});

export const route = z.object({ RouteKey: z.string(), Target: z.string() });
export const integration = z.object({ IntegrationUri: z.string() });

export const signInClient = z.object({
  CallbackURLs: z._default(z.array(z.string()), []),
  LogoutURLs: z._default(z.array(z.string()), []),
  AllowedOAuthScopes: z._default(z.array(z.string()), ['openid']),
});

export const schedule = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z._default(z.string(), 'UTC'),
  State: z._default(z.string(), 'ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.optional(z.string()) }),
});

export type Table = z.infer<typeof table>;
export type Mapping = z.infer<typeof mapping>;
export type Queue = z.infer<typeof queue>;
export type Rule = z.infer<typeof rule>;
export type EventDestination = z.infer<typeof eventDestination>;
export type MalwareProtectionPlan = z.infer<typeof malwareProtectionPlan>;
export type AsynchronousInvocation = z.infer<typeof asynchronousInvocation>;
export type SignInClient = z.infer<typeof signInClient>;
export type Schedule = z.infer<typeof schedule>;

/** The properties a shape names; others need not be worked out. */
export const keysOf = (shape: z.ZodMiniType): string[] =>
  shape instanceof z.ZodMiniObject ? Object.keys(shape.shape) : [];
