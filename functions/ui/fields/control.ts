// With what a value is typed in on a page.
import type { Bilingual } from '../../../schemas/text.ts';

export interface Option {
  readonly value: string;
  readonly name: Bilingual;
  readonly hint?: Bilingual;
  /** Why it cannot be chosen now. */
  readonly closed?: Bilingual;
}

export type Control =
  | {
      readonly kind: 'line';
      readonly as: 'text' | 'email' | 'url' | 'date' | 'number' | 'amount';
      readonly most?: number;
    }
  | { readonly kind: 'prose'; readonly most: number }
  | {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      readonly reads?: 'number' | 'boolean';
      /** A scale: beside each other where there is room. */
      readonly inRow?: true;
    }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
  | { readonly kind: 'group'; readonly parts: Readonly<Record<string, Part>> }
  | { readonly kind: 'list'; readonly item: Control; readonly most: number }
  /** Of a closed list of things those that are ticked, each with more about it; part `by` of an item says which it is. */
  | { readonly kind: 'ticked'; readonly by: string; readonly of: readonly Option[]; readonly item: Control }
  /** The same for each of a closed list of things, such as every criterion. */
  | { readonly kind: 'each'; readonly of: readonly Option[]; readonly item: Control }
  /** One of several groups; which, says the first question. */
  | { readonly kind: 'either'; readonly by: string; readonly groups: Readonly<Record<string, Control>> }
  /** Nobody types it: it has this value, or the page brings it along. */
  | { readonly kind: 'fixed'; readonly value?: string | number; readonly reads?: 'number' };

export interface Part {
  readonly control: Control;
  readonly required: boolean;
}
