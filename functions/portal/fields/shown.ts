// From a value to what stands in the fields of a form, by name: what typed.ts reads, the other way round.
import type { Control } from '../../ui/fields/control.ts';
import { nested } from './typed.ts';

export type Shown = ReadonlyMap<string, readonly string[]>;

/** The texts of every field under `path`. */
export function shownOf(control: Control, path: string, value: unknown): Shown {
  const shown = new Map<string, readonly string[]>();
  fill(shown, control, path, value);
  return shown;
}

function fill(shown: Map<string, readonly string[]>, control: Control, path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (control.kind) {
    case 'line':
      shown.set(path, [control.as === 'amount' && typeof value === 'number' ? euros(value) : String(value)]);
      return;
    case 'prose':
    case 'choice':
    case 'fixed':
      shown.set(path, [String(value)]);
      return;
    case 'choices':
      if (Array.isArray(value)) shown.set(path, value.map(String));
      return;
    case 'list':
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries()) fill(shown, control.item, `${path}.${index}`, item);
      return;
    case 'group':
      for (const [name, part] of Object.entries(control.parts))
        fill(shown, part.control, nested(path, name), memberOf(value, name));
      return;
    case 'each':
      for (const { value: key } of control.of)
        fill(shown, control.item, `${path}.${key}`, memberOf(value, key));
      return;
    case 'ticked':
      if (!Array.isArray(value)) return;
      for (const item of value) {
        const at = `${path}.${String(memberOf(item, control.by))}`;
        shown.set(`${at}.${control.by}`, [String(memberOf(item, control.by))]);
        fill(shown, control.item, at, item);
      }
      return;
    case 'either': {
      const by = memberOf(value, control.by);
      if (by !== undefined) shown.set(nested(path, control.by), [String(by)]);
      // Before a choice is made, what is known may belong to any of them.
      const group = control.groups[String(by)];
      for (const one of group ? [group] : Object.values(control.groups)) fill(shown, one, path, value);
    }
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** 1250 cents is `12,50`; without points, so that it can be edited. */
const euros = (cents: number): string => {
  const rest = cents % 100;
  const whole = (cents - rest) / 100;
  return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`;
};
