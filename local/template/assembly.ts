// The synthesised CDK app as files: its stacks, their resources and outputs, and where their bundles lie.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestFile = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.optional(z.string()),
      properties: z.optional(z.looseObject({ templateFile: z.optional(z.string()) })),
    }),
  ),
});

const templateFile = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z._default(z.record(z.string(), z.unknown()), {}),
      Metadata: z.optional(z.looseObject({ 'aws:asset:path': z.optional(z.string()) })),
    }),
  ),
  Outputs: z._default(
    z.record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.unknown() })) }),
    ),
    {},
  ),
});

const assetsFile = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});

export interface Resource {
  readonly id: string;
  readonly type: string;
  /** As in the template, intrinsic functions included. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly stack: Stack;
}

export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: ReadonlyMap<string, { value: unknown; exportName: unknown }>;
  /** Folder of an asset by its hash. */
  readonly assets: ReadonlyMap<string, string>;
}

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Reads every stack of the cloud assembly in `folder`. */
export function readAssembly(folder: string): Stack[] {
  const { artifacts } = manifestFile.parse(read(folder, 'manifest.json'));
  return Object.entries(artifacts).flatMap(([name, { type, environment, properties }]) => {
    const file = properties?.templateFile;
    if (type !== 'aws:cloudformation:stack' || file === undefined) return [];
    return [readStack(folder, name, file, environment?.split('/').at(-1) ?? 'eu-central-1')];
  });
}

function readStack(folder: string, name: string, file: string, region: string): Stack {
  const template = templateFile.parse(read(folder, file));
  const { files } = assetsFile.parse(read(folder, `${name}.assets.json`));
  const resources = new Map<string, Resource>();
  const outputs = Object.entries(template.Outputs).map(
    ([id, { Value, Export }]) => [id, { value: Value, exportName: Export?.Name }] as const,
  );
  const assets = Object.entries(files).map(
    ([hash, { source }]) => [hash, join(folder, source.path)] as const,
  );
  const stack = { name, region, resources, outputs: new Map(outputs), assets: new Map(assets) };
  for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
    resources.set(id, { id, type: Type, properties: Properties, stack });
  }
  return stack;
}
