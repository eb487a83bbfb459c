// A form is one literal from which come: the stored shape, the page, the API documentation, the findings and the receipt.
import * as z from 'zod/mini';
import type { Bilingual } from '../text.ts';

export interface Field<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: Schema;
  readonly group: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  /** Whether an application without it is incomplete: a finding, never a lock. */
  readonly required: boolean;
}

type Shape<Fields extends Record<string, Field>> = {
  [Name in keyof Fields]: z.ZodMiniOptional<Fields[Name]['schema']>;
};

export interface Form<Fields extends Record<string, Field> = Record<string, Field>> {
  readonly programme: string;
  readonly version: number;
  readonly groups: Readonly<Record<string, Bilingual>>;
  readonly fields: Fields;
  /** Every field optional (a draft is never wrong for being unfinished), unknown fields refused. */
  readonly content: z.ZodMiniObject<Shape<Fields>, z.core.$strict>;
}

/** Builds a form; labels and hints become the title and description of its JSON Schema (English). */
export function defineForm<const Fields extends Record<string, Field>>(
  form: Omit<Form<Fields>, 'content'>,
): Form<Fields> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, field] of Object.entries(form.fields)) {
    shape[name] = z.optional(field.schema).register(z.globalRegistry, {
      title: field.label.en,
      description: [field.label.nl, field.hint?.en].filter(Boolean).join('. '),
    });
  }
  return { ...form, content: z.strictObject(shape as Shape<Fields>) };
}
