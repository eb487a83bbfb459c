// A form for one occasion: the answers that only this case knows, and what the page brings along instead of asking.
import type { Bilingual } from '../../../schemas/text.ts';
import type { Control, Option, Part } from '../../ui/fields/control.ts';
import type { Questions } from '../../ui/fields/words.ts';
import { nested } from './typed.ts';

export interface Occasion {
  /** The answers to choose from, by the path of the question. */
  readonly options?: Readonly<Record<string, readonly Option[]>>;
  /** Lists of which every item is about another of a closed list of things, by their path. */
  readonly ticked?: Readonly<Record<string, { readonly by: string; readonly of: readonly Option[] }>>;
  /** What is filled in beforehand, for the person to change. */
  readonly proposal?: object;
  /** What helps to answer now, by the path of the question. */
  readonly hints?: Readonly<Record<string, Bilingual>>;
  /** Paths that nobody is asked for. */
  readonly carried?: readonly string[];
}

export function adjusted(control: Control, occasion: Occasion, path = ''): Control {
  if (occasion.carried?.includes(path)) return carried(control);
  const options = occasion.options?.[path];
  switch (control.kind) {
    case 'group':
      return { ...control, parts: adjustedParts(control.parts, occasion, path) };
    case 'either': {
      const groups = Object.entries(control.groups).map(([name, group]) => [
        name,
        adjusted(group, occasion, path),
      ]);
      return { ...control, groups: Object.fromEntries(groups) };
    }
    case 'list': {
      const ticked = occasion.ticked?.[path];
      if (ticked && control.item.kind === 'group') return tickedList(control.item.parts, ticked);
      return options
        ? { kind: 'choices', options }
        : { ...control, item: adjusted(control.item, occasion, path) };
    }
    case 'each':
      return {
        ...control,
        ...(options ? { of: options } : {}),
        // What there is one of each for is not what is answered about it.
        item: adjusted(control.item, { ...occasion, options: without(occasion.options, path) }, path),
      };
    case 'choice':
    case 'choices':
      return options ? { ...control, options } : control;
    case 'line':
      return options
        ? { kind: 'choice', options, ...(control.as === 'number' ? { reads: 'number' } : {}) }
        : control;
    default:
      return control;
  }
}

function without(options: Occasion['options'] = {}, path: string): NonNullable<Occasion['options']> {
  const { [path]: _, ...rest } = options;
  return rest;
}

const adjustedParts = (parts: Readonly<Record<string, Part>>, occasion: Occasion, path: string) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      { ...part, control: adjusted(part.control, occasion, nested(path, name)) },
    ]),
  );

function tickedList(
  parts: Readonly<Record<string, Part>>,
  { by, of }: { readonly by: string; readonly of: readonly Option[] },
): Control {
  const { [by]: _, ...rest } = parts;
  return { kind: 'ticked', by, of, item: { kind: 'group', parts: rest } };
}

/** The questions of a form with what helps to answer them now. */
export const withHints = (questions: Questions, { hints = {} }: Occasion): Questions => ({
  ...questions,
  ...Object.fromEntries(
    Object.entries(hints).flatMap(([path, hint]) =>
      questions[path] ? [[path, { ...questions[path], hint }]] : [],
    ),
  ),
});

const carried = (control: Control): Control => ({
  kind: 'fixed',
  ...(control.kind === 'line' && control.as === 'number' ? { reads: 'number' } : {}),
});
