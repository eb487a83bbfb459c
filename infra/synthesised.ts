// The two templates as the tests beside this file read them: synthesised without bundling, references by name.

import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod/mini';
import type { Environment } from './environments.ts';
import { featureFlags } from './featureFlags.ts';
import { addLoket } from './loket.ts';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z._default(z.record(z.string(), z.unknown()), {}),
  DeletionPolicy: z.optional(z.string()),
  UpdateReplacePolicy: z.optional(z.string()),
});

/** One resource of a template. */
export type Resource = z.infer<typeof resource>;

const template = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z._default(
    z.record(
      z.string(),
      z.looseObject({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.string() })) }),
    ),
    {},
  ),
});

export interface Synthesised {
  readonly app: App;
  readonly stateful: Readonly<Record<string, Resource>>;
  readonly stateless: Readonly<Record<string, Resource>>;
  /** Writes a value as text in which each reference, also one to the other stack, is `Resource` or `Resource.Attribute`. */
  named(value: unknown): string;
}

/** Both stacks of an environment, without bundling. */
export function synthesised(environment: Environment): Synthesised {
  const app = new App({
    context: { ...featureFlags, 'aws:cdk:bundling-stacks': [] },
    // Takes eight seconds, and is done by every `cdk synth`.
    builtinCloudFormationValidation: false,
  });
  const stacks = addLoket(app, { environment, functionsRoot: 'functions' });
  const stateful = template.parse(Template.fromStack(stacks.stateful).toJSON());
  const stateless = template.parse(Template.fromStack(stacks.stateless).toJSON());
  const exported = new Map(
    Object.values(stateful.Outputs).map((output) => [output.Export?.Name, output.Value] as const),
  );

  function named(value: unknown): string {
    if (typeof value === 'string') return value;
    const parsed = reference.parse(value);
    if ('Ref' in parsed) return parsed.Ref;
    if ('Fn::GetAtt' in parsed) return parsed['Fn::GetAtt'].join('.');
    if ('Fn::ImportValue' in parsed) return named(exported.get(parsed['Fn::ImportValue']));
    const [separator, parts] = parsed['Fn::Join'];
    return parts.map(named).join(separator);
  }

  return { app, stateful: stateful.Resources, stateless: stateless.Resources, named };
}

const reference = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.array(z.string()) }),
  z.strictObject({ 'Fn::ImportValue': z.string() }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
]);

/** The resources of one type, by logical id. */
export function ofType(resources: Readonly<Record<string, Resource>>, type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, { Type }]) => Type === type);
}
