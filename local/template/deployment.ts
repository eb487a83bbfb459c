// What the template says there must be, in the shape the parts of this machine need it. Properties are checked when
// read, so a template that says something else than expected stops the start with the place where it does.

import * as z from 'zod/mini';
import { type Resource, readAssembly } from './assembly.ts';
import { type Addresses, localIdentities, nameOf } from './identities.ts';
import { resolver } from './intrinsics.ts';
import * as shapes from './shapes.ts';

export interface FunctionDefinition {
  readonly name: string;
  readonly arn: string;
  /** Folder of the bundle. */
  readonly bundle: string;
  /** `file.export` within the bundle. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Deployment {
  readonly region: string;
  readonly functions: readonly FunctionDefinition[];
  readonly tables: readonly (shapes.Table & { readonly name: string; readonly streamArn: string })[];
  readonly routes: readonly { readonly key: string; readonly functionName: string }[];
  readonly rules: readonly (shapes.Rule & { readonly name: string })[];
  readonly queues: readonly (shapes.Queue & { readonly name: string; readonly arn: string })[];
  readonly mappings: readonly (shapes.Mapping & { readonly id: string; readonly functionName: string })[];
  readonly buckets: readonly {
    readonly name: string;
    readonly arn: string;
    readonly cors: readonly shapes.CorsRule[];
  }[];
  readonly clients: readonly (shapes.SignInClient & { readonly id: string })[];
  readonly schedules: readonly (shapes.Schedule & { readonly name: string })[];
  readonly asynchronousInvocations: readonly (shapes.AsynchronousInvocation & {
    readonly functionName: string;
  })[];
  readonly eventDestinations: readonly shapes.EventDestination[];
  readonly malwareProtectionPlans: readonly (shapes.MalwareProtectionPlan['ProtectedResource'] & {
    readonly arn: string;
  })[];
}

/** Reads the cloud assembly in `folder` as it would be deployed at these addresses. */
export function readDeployment(folder: string, addresses: Addresses): Deployment {
  const stacks = readAssembly(folder);
  const identities = localIdentities(addresses);
  const resolve = resolver(stacks, identities);

  const all = (...types: string[]): Resource[] =>
    stacks.flatMap((stack) => [...stack.resources.values()].filter(({ type }) => types.includes(type)));
  const arn = (resource: Resource) => identities.attribute(resource, 'Arn');
  const parse = <Shape extends z.ZodMiniType>(shape: Shape, resource: Resource): z.output<Shape> => {
    const wanted = shapes.keysOf(shape);
    const given = Object.entries(resource.properties).filter(([key]) => wanted.includes(key));
    const outcome = z.safeParse(shape, resolve(Object.fromEntries(given), resource.stack));
    if (outcome.success) return outcome.data;
    throw new Error(
      `${resource.type} '${resource.id}' is not as expected: ${z.prettifyError(outcome.error)}`,
    );
  };

  const functions = all('AWS::Lambda::Function').map((resource) => {
    const { Code, Handler, Timeout, MemorySize, Environment } = parse(shapes.lambda, resource);
    const hash = Code.S3Key.replace(/\.zip$/, '');
    const bundle = resource.stack.assets.get(hash);
    if (bundle === undefined) throw new Error(`The bundle ${hash} of ${resource.id} is not in the assembly`);
    return {
      name: nameOf(resource),
      arn: arn(resource),
      bundle,
      handler: Handler,
      timeoutSeconds: Timeout,
      memoryMegabytes: MemorySize,
      environment: Environment.Variables,
    };
  });
  const functionCalled = (nameOrArn: string): string => {
    const found = functions.find(
      ({ name, arn: own }) => [name, own].includes(nameOrArn) || nameOrArn.includes(`/${own}/`),
    );
    if (found === undefined) throw new Error(`The template has no function '${nameOrArn}'`);
    return found.name;
  };
  const integrations = new Map(
    all('AWS::ApiGatewayV2::Integration').map((resource) => [
      resource.id,
      parse(shapes.integration, resource),
    ]),
  );

  return {
    region: stacks[0]?.region ?? 'eu-central-1',
    functions,
    tables: all('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map((resource) => ({
      ...parse(shapes.table, resource),
      name: nameOf(resource),
      streamArn: identities.attribute(resource, 'StreamArn'),
    })),
    routes: all('AWS::ApiGatewayV2::Route').map((resource) => {
      const { RouteKey, Target } = parse(shapes.route, resource);
      const integration = integrations.get(Target.replace('integrations/', ''));
      if (integration === undefined)
        throw new Error(`Route '${RouteKey}' leads to '${Target}', which is not there`);
      return { key: RouteKey, functionName: functionCalled(integration.IntegrationUri) };
    }),
    rules: all('AWS::Events::Rule').map((resource) => ({
      ...parse(shapes.rule, resource),
      name: resource.id,
    })),
    queues: all('AWS::SQS::Queue').map((resource) => ({
      ...parse(shapes.queue, resource),
      name: nameOf(resource),
      arn: arn(resource),
    })),
    mappings: all('AWS::Lambda::EventSourceMapping').map((resource) => {
      const mapping = parse(shapes.mapping, resource);
      return { ...mapping, id: resource.id, functionName: functionCalled(mapping.FunctionName) };
    }),
    buckets: all('AWS::S3::Bucket').map((resource) => ({
      name: nameOf(resource),
      arn: arn(resource),
      cors: parse(shapes.bucket, resource).CorsConfiguration.CorsRules,
    })),
    clients: all('AWS::Cognito::UserPoolClient').map((resource) => ({
      ...parse(shapes.signInClient, resource),
      id: nameOf(resource),
    })),
    schedules: all('AWS::Scheduler::Schedule').map((resource) => ({
      ...parse(shapes.schedule, resource),
      name: resource.id,
    })),
    asynchronousInvocations: all('AWS::Lambda::EventInvokeConfig').map((resource) => {
      const invocation = parse(shapes.asynchronousInvocation, resource);
      return { ...invocation, functionName: functionCalled(invocation.FunctionName) };
    }),
    eventDestinations: all('AWS::SES::ConfigurationSetEventDestination').map((resource) =>
      parse(shapes.eventDestination, resource),
    ),
    malwareProtectionPlans: all('AWS::GuardDuty::MalwareProtectionPlan').map((resource) => ({
      ...parse(shapes.malwareProtectionPlan, resource).ProtectedResource,
      arn: arn(resource),
    })),
  };
}
