// How a form asks: the question of every field by its path without positions (`items.missing`), with a hint where one helps.
import type { Bilingual } from '../../../schemas/text.ts';
import type { Control, Part } from './control.ts';

export interface Question {
  readonly label: Bilingual;
  readonly hint?: Bilingual;
}

export type Questions = Readonly<Record<string, Question>>;

/** The paths that a page asks about, in the order in which it does. */
export function pathsAsked(parts: Readonly<Record<string, Part>>, above = ''): readonly string[] {
  return Object.entries(parts).flatMap(([name, { control }]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return control.kind === 'fixed' ? [] : [path, ...below(control, path)];
  });
}

function below(control: Control, path: string): readonly string[] {
  switch (control.kind) {
    case 'group':
      return pathsAsked(control.parts, path);
    case 'list':
    case 'each':
      return below(control.item, path);
    case 'either':
      return [
        `${path}.${control.by}`,
        ...Object.values(control.groups).flatMap((group) => below(group, path)),
      ];
    default:
      return [];
  }
}

/** The name of a field within another: `items.0.missing`. */
export const nested = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
