// All functions of the template, ready to be invoked by name or ARN, each with nothing but its own environment.

import type { SharedOffset } from './clock/clock.ts';
import { type FunctionRunner, functionRunner } from './invoking/functionRunner.ts';
import type { Outcome } from './invoking/outcome.ts';
import type { LogFiles } from './parts/logFiles.ts';
import { credentials } from './parts/parkedObjects.ts';
import type { Deployment, FunctionDefinition } from './template/deployment.ts';

/** Where the services of AWS that functions use are on this machine. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly eventbridge: string;
  readonly s3: string;
  readonly ses: string;
}

export interface FunctionSet {
  invoke(nameOrArn: string, event: unknown): Promise<Outcome>;
  stop(): Promise<void>;
}

/** The standard variables by which any AWS SDK finds these services instead of the real ones. */
export const awsEnvironment = (endpoints: Endpoints, region: string): Record<string, string> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.eventbridge,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_ENDPOINT_URL_SES: endpoints.ses,
});

const lambdaEnvironment = ({
  name,
  handler,
  bundle,
  memoryMegabytes,
}: FunctionDefinition): Record<string, string> => ({
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  LAMBDA_TASK_ROOT: bundle,
  _HANDLER: handler,
  TZ: ':UTC',
});

export interface FunctionSetProps {
  readonly deployment: Deployment;
  readonly endpoints: Endpoints;
  readonly shared: SharedOffset;
  readonly logs: LogFiles;
  /** How many events one function works on at the same time. */
  readonly concurrency: number;
  /** Called after each run: it may have written something. */
  readonly ran: () => void;
}

export function startFunctions(props: FunctionSetProps): FunctionSet {
  const { deployment, endpoints, shared, logs, concurrency, ran } = props;
  const runners = new Map<string, FunctionRunner>();
  for (const definition of deployment.functions) {
    const environment = { ...lambdaEnvironment(definition), ...awsEnvironment(endpoints, deployment.region) };
    const log = logs.for(definition.name);
    const runner = functionRunner({ definition, environment, shared, log }, concurrency);
    runners.set(definition.name, runner).set(definition.arn, runner);
  }
  return {
    invoke: async (nameOrArn, event) => {
      const runner = runners.get(nameOrArn);
      if (runner === undefined) throw new Error(`The template has no function '${nameOrArn}'`);
      const outcome = await runner.invoke(event);
      ran();
      return outcome;
    },
    stop: async () => {
      await Promise.all([...runners.values()].map((runner) => runner.stop()));
    },
  };
}
