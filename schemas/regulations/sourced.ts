// A value of a regulation never stands alone: it names the article that sets it, and says so when it is an assumption.
import * as z from 'zod/mini';

/** `6.2`: article 6, second paragraph; `7.1a`; `19.3–4`; `bijlage 1` (annex). */
const article = z.string().check(z.regex(/^(\d+(\.\d+[a-z]?(–\d+)?)?|bijlage \d+)$/));

export const source = {
  article,
  /** The text was not found or is silent: the value is configuration until somebody reads otherwise. */
  assumption: z.optional(z.literal(true)),
};

export const sourced = <Schema extends z.ZodMiniType>(value: Schema) => z.strictObject({ value, ...source });

/** Of a regulation that is over, as far as it is known: the article may not have been looked up. */
export const recalled = <Schema extends z.ZodMiniType>(value: Schema) =>
  z.strictObject({ value, article: z.optional(article) });

export const list = <Schema extends z.ZodMiniType>(item: Schema) =>
  z.readonly(z.array(item).check(z.minLength(1)));

/** The name of something that only the regulation itself knows: a criterion, a demand. */
export const code = z.string().check(z.maxLength(60), z.regex(/^[a-z]+(-[a-z]+)*$/));
export const count = z.int().check(z.gte(1), z.lte(1000));
