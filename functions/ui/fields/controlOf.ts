// With what a value is typed in, from the schema that the value has to pass: there is no second description of a form.
import type * as z from 'zod/mini';
import type { Control, Option, Part } from './control.ts';
import { eachCriterion, knownControl } from './known.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
  readonly values?: readonly (string | number)[];
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number } };
  }[];
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** Throws on a schema that no page can ask for: a mistake of ours, found by the tests. */
export function controlOf(schema: z.ZodMiniType): Control {
  const known = knownControl(schema);
  if (known) return known;
  const definition = definitionOf(schema);
  const { innerType, element, shape, entries, keyType, valueType, options, discriminator, values } =
    definition;
  switch (definition.type) {
    case 'optional':
    case 'default':
    case 'readonly':
      if (innerType) return controlOf(innerType);
      break;
    case 'string':
      return text(schema, maximumOf(definition) ?? 200);
    case 'number':
      return { kind: 'line', as: 'number' };
    case 'boolean':
      return { kind: 'choice', options: yesOrNo, reads: 'boolean' };
    case 'enum':
      return { kind: 'choice', options: Object.values(entries ?? {}).map(unnamed) };
    case 'literal':
      return { kind: 'fixed', ...(values?.[0] === undefined ? {} : { value: values[0] }) };
    case 'array': {
      if (!element) break;
      const item = controlOf(element);
      return item.kind === 'choice' && item.reads === undefined
        ? { kind: 'choices', options: item.options }
        : { kind: 'list', item, most: maximumOf(definition) ?? 50 };
    }
    case 'object': {
      const [every] = Object.values(shape ?? {});
      const of = eachCriterion(Object.keys(shape ?? {}));
      return of && every
        ? { kind: 'each', of, item: controlOf(every) }
        : { kind: 'group', parts: partsOf(shape ?? {}) };
    }
    case 'record': {
      const keys = keyType && controlOf(keyType);
      if (valueType)
        return { kind: 'each', of: keys?.kind === 'choice' ? keys.options : [], item: controlOf(valueType) };
      break;
    }
    case 'union':
      if (options && discriminator !== undefined) return either(options, discriminator);
      break;
  }
  throw new Error(`no control for a schema of type ${definition.type}`);
}

const partsOf = (shape: Readonly<Record<string, z.ZodMiniType>>): Readonly<Record<string, Part>> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      { control: controlOf(schema), required: !['optional', 'default'].includes(definitionOf(schema).type) },
    ]),
  );

/** What nothing has a better name for is called by its code. */
const unnamed = (value: string): Option => ({ value, name: { nl: value, en: value } });

const yesOrNo: readonly Option[] = [
  { value: 'true', name: { nl: 'Ja', en: 'Yes' } },
  { value: 'false', name: { nl: 'Nee', en: 'No' } },
];

/** Whether a text may have several lines, its own schema says. */
const text = (schema: z.ZodMiniType, most: number): Control =>
  schema.safeParse('a\na').success ? { kind: 'prose', most } : { kind: 'line', as: 'text', most };

function maximumOf({ checks = [] }: Definition): number | undefined {
  const found = checks.find(({ _zod }) => _zod.def.check === 'max_length');
  return found?._zod.def.maximum;
}

function either(options: readonly z.ZodMiniType[], by: string): Control {
  const groups = options.map((option): readonly [string, Control] => {
    const control = controlOf(option);
    const chosen = control.kind === 'group' ? control.parts[by]?.control : undefined;
    if (control.kind !== 'group' || chosen?.kind !== 'fixed') throw new Error(`no choice by ${by}`);
    const { [by]: _, ...parts } = control.parts;
    return [String(chosen.value), { kind: 'group', parts }];
  });
  return { kind: 'either', by, groups: Object.fromEntries(groups) };
}
