// From what a form sends to the value it stands for. What cannot be read stays as it was typed, so that the schema refuses it
// and the page shows it again.

import type { Control } from '../../ui/fields/control.ts';
import { nested } from '../../ui/fields/words.ts';

export { nested };

/** What a form sent, by name of field; one name may come several times. */
export interface Typed {
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  names(): readonly string[];
}

export const typedFrom = (form: FormData | URLSearchParams): Typed => ({
  one: (name) => text(form.get(name)),
  all: (name) => form.getAll(name).flatMap((value) => text(value) ?? []),
  names: () => [...new Set(form.keys())],
});

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n') : undefined;

/** `undefined` for what was left empty. `path` is the name of the field: `items.0.missing`. */
export function valueTyped(control: Control, path: string, typed: Typed): unknown {
  switch (control.kind) {
    case 'line':
      return lineTyped(control, typed.one(path)?.trim());
    case 'prose': {
      const written = typed.one(path)?.trimEnd();
      return written === undefined || written.trim() === '' ? undefined : written;
    }
    case 'choice':
      return chosen(control.reads, typed.one(path));
    case 'choices': {
      const all = typed.all(path).filter((value) => value !== '');
      return all.length === 0 ? undefined : all;
    }
    case 'fixed':
      return control.value ?? chosen(control.reads, typed.one(path));
    case 'group':
      return groupTyped(control.parts, path, typed);
    case 'each':
      return present(
        control.of.map(({ value }) => [value, valueTyped(control.item, `${path}.${value}`, typed)]),
      );
    case 'list': {
      const items = indexesOf(path, typed).map((index) =>
        valueTyped(control.item, `${path}.${index}`, typed),
      );
      const filled = items.filter((item) => item !== undefined);
      return filled.length === 0 ? undefined : filled;
    }
    case 'ticked': {
      const items = control.of.flatMap(({ value }) => {
        const at = `${path}.${value}`;
        if (typed.one(`${at}.${control.by}`) === undefined) return [];
        const more = valueTyped(control.item, at, typed);
        return [{ [control.by]: value, ...(typeof more === 'object' ? more : {}) }];
      });
      return items.length === 0 ? undefined : items;
    }
    case 'either': {
      const by = typed.one(nested(path, control.by));
      const group = by === undefined ? undefined : control.groups[by];
      const rest = group ? valueTyped(group, path, typed) : undefined;
      return { [control.by]: by, ...(typeof rest === 'object' ? rest : {}) };
    }
  }
}

/** An object always; fields that were left empty are absent. */
export const fieldsTyped = (
  parts: Extract<Control, { kind: 'group' }>['parts'],
  typed: Typed,
): Readonly<Record<string, unknown>> => groupTyped(parts, '', typed) ?? {};

const groupTyped = (parts: Extract<Control, { kind: 'group' }>['parts'], path: string, typed: Typed) =>
  present(
    Object.entries(parts).map(([name, { control }]) => [
      name,
      valueTyped(control, nested(path, name), typed),
    ]),
  );

function present(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> | undefined {
  const filled = entries.filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** Which items of a list were on the page, in their order. */
export function indexesOf(path: string, typed: Typed): readonly number[] {
  const beginning = `${path}.`;
  const indexes = typed
    .names()
    .filter((name) => name.startsWith(beginning))
    .map((name) => Number(name.slice(beginning.length).split('.')[0]))
    .filter((index) => Number.isInteger(index) && index >= 0 && index < 1000);
  return [...new Set(indexes)].sort((a, b) => a - b);
}

function lineTyped({ as, capitals }: Extract<Control, { kind: 'line' }>, typed: string | undefined): unknown {
  if (typed === undefined || typed === '') return undefined;
  if (capitals) return typed.toUpperCase();
  if (as === 'amount') return centsTyped(typed) ?? typed;
  if (as === 'number') return /^\d{1,15}$/.test(typed) ? Number(typed) : typed;
  return typed;
}

function chosen(reads: 'number' | 'boolean' | undefined, value: string | undefined): unknown {
  if (value === undefined || value === '') return undefined;
  if (reads === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (reads === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

/** Cents from an amount in euros as people type it: `250.000`, `€ 1.250,50`, `1250.5`; `undefined` when it is none. */
function centsTyped(typed: string): number | undefined {
  const bare = typed.replace(/[€\s ]/g, '').replace(/,-$/, '');
  const [, euros, fraction = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare) ?? [];
  if (euros === undefined) return undefined;
  const cents = Number(euros.replaceAll('.', '')) * 100 + Number(fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}
