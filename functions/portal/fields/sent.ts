// A form that was sent: what it holds, whether it may be taken, and what the page shows again when it may not.
import type * as z from 'zod/mini';
import type { Control, Part } from '../../ui/fields/control.ts';
import { fewerButton, moreButton } from './fieldList.tsx';
import { type Mistakes, mistakesOf } from './messages.ts';
import { type Shown, shownOf } from './shown.ts';
import { fieldsTyped, indexesOf, type Typed, valueTyped } from './typed.ts';

export interface Sent {
  /** As it was typed, in the shape of the schema. */
  readonly raw: unknown;
  readonly shown: Shown;
  readonly rows: ReadonlyMap<string, number>;
  /** Somebody asked for a row more or fewer: the form is only shown again. */
  readonly rearranged: boolean;
}

export function sentBy(control: Control, typed: Typed): Sent {
  const raw = control.kind === 'group' ? fieldsTyped(control.parts, typed) : valueTyped(control, '', typed);
  const more = typed.one(moreButton);
  const fewer = typed.one(fewerButton);
  const kept = fewer === undefined ? raw : without(raw, fewer.split('.'));
  const rows = new Map<string, number>();
  const list = more ?? fewer?.split('.').slice(0, -1).join('.');
  if (list !== undefined) {
    const now = Math.max(1, indexesOf(list, typed).length);
    rows.set(list, Math.min(100, Math.max(1, more === undefined ? now - 1 : now + 1)));
  }
  const shown = new Map([...untickedIn(control, typed), ...shownOf(control, '', kept)]);
  return { raw: kept, shown, rows, rearranged: list !== undefined };
}

/** What was typed about things that are not ticked is no part of the value; the page keeps it all the same. */
function untickedIn(control: Control, typed: Typed): Shown {
  const lists = Object.entries(control.kind === 'group' ? control.parts : {}).flatMap(([name, part]) =>
    part.control.kind === 'ticked' ? [`${name}.`] : [],
  );
  const names = typed.names().filter((name) => lists.some((list) => name.startsWith(list)));
  return new Map(names.map((name) => [name, typed.all(name)]));
}

/** The value, or what is wrong with it by field. */
export function taken<Output>(
  schema: z.ZodMiniType<Output>,
  control: Control,
  raw: unknown,
): { readonly ok: true; readonly value: Output } | { readonly ok: false; readonly mistakes: Mistakes } {
  const parsed = schema.safeParse(raw, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        mistakes: mistakesOf(
          partsIn(control),
          parsed.error.issues.map((issue) => placed(issue, control, raw)),
        ),
      };
}

/** Where a mistake stands on the page: what is ticked has the name of what it is about, not its number. */
function placed<Issue extends z.core.$ZodIssue>(issue: Issue, control: Control, raw: unknown): Issue {
  const [list, index, ...rest] = issue.path;
  const part = control.kind === 'group' ? control.parts[String(list)]?.control : undefined;
  if (part?.kind !== 'ticked' || typeof index !== 'number') return issue;
  const items: unknown = (raw as Readonly<Record<string, unknown>>)[String(list)];
  const item: unknown = Array.isArray(items) ? items[index] : undefined;
  const about = (item as Readonly<Record<string, unknown>> | undefined)?.[part.by];
  return { ...issue, path: [String(list), String(about), ...rest] };
}

const partsIn = (control: Control): Readonly<Record<string, Part>> =>
  control.kind === 'group'
    ? control.parts
    : control.kind === 'either'
      ? Object.assign(
          { [control.by]: { control: { kind: 'choice', options: [] }, required: true } },
          ...Object.values(control.groups).map(partsIn),
        )
      : {};

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== Number(step))
      : value.map((item, index) => (index === Number(step) ? without(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === step ? without(member, rest) : member]),
  );
}
