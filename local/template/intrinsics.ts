// Works out CloudFormation's intrinsic functions across the stacks of one app, as a deployment would.

import type { Resource, Stack } from './assembly.ts';

/** What a deployed resource is called and gives out. */
export interface Identities {
  reference(resource: Resource): string;
  attribute(resource: Resource, name: string): string;
  /** `AWS::Region` and the like. */
  pseudo(name: string, stack: Stack): string | undefined;
}

export type Resolve = (value: unknown, stack: Stack) => unknown;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws with the name of what cannot be worked out: an intrinsic function, a resource, an attribute, an export. */
export function resolver(stacks: readonly Stack[], identities: Identities): Resolve {
  const resourceIn = (stack: Stack, id: string): Resource => {
    const resource = stack.resources.get(id);
    if (resource === undefined) throw new Error(`${stack.name} has no resource '${id}'`);
    return resource;
  };

  const refer = (id: string, stack: Stack): string =>
    identities.pseudo(id, stack) ?? identities.reference(resourceIn(stack, id));

  const attribute = (path: string, stack: Stack): string => {
    const dot = path.indexOf('.');
    return identities.attribute(resourceIn(stack, path.slice(0, dot)), path.slice(dot + 1));
  };

  const imported = (name: unknown): unknown => {
    for (const stack of stacks) {
      for (const { value, exportName } of stack.outputs.values()) {
        if (exportName !== undefined && resolve(exportName, stack) === name) return resolve(value, stack);
      }
    }
    throw new Error(`No stack exports '${String(name)}'`);
  };

  const substitute = (argument: unknown, stack: Stack): string => {
    const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
    const own = isRecord(given) ? given : {};
    return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal === '!') return `\${${name}}`;
      if (name in own) return String(resolve(own[name], stack));
      return name.includes('.') ? attribute(name, stack) : refer(name, stack);
    });
  };

  const list = (argument: unknown, stack: Stack, name: string): unknown[] => {
    const items = resolve(argument, stack);
    if (!Array.isArray(items)) throw new Error(`${name} wants a list in ${stack.name}`);
    return items;
  };

  const call = (name: string, argument: unknown, stack: Stack): unknown => {
    switch (name) {
      case 'Ref':
        return refer(String(argument), stack);
      case 'Fn::GetAtt':
        return attribute(Array.isArray(argument) ? argument.join('.') : String(argument), stack);
      case 'Fn::ImportValue':
        return imported(resolve(argument, stack));
      case 'Fn::Sub':
        return substitute(argument, stack);
      case 'Fn::Join': {
        const [separator, parts] = list(argument, stack, name);
        return list(parts, stack, name).join(String(separator));
      }
      case 'Fn::Select': {
        const [index, items] = list(argument, stack, name);
        return list(items, stack, name)[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = list(argument, stack, name);
        return String(text).split(String(separator));
      }
      default:
        throw new Error(
          `${stack.name} uses the intrinsic function ${name}, which is not known on one machine`,
        );
    }
  };

  const resolve: Resolve = (value, stack) => {
    if (Array.isArray(value)) return value.map((item) => resolve(item, stack));
    if (!isRecord(value)) return value;
    const [[key, argument] = ['', undefined], ...more] = Object.entries(value);
    if (more.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) return call(key, argument, stack);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, stack)]));
  };

  return resolve;
}
