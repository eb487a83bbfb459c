// Reads a JSON body and parses it at the edge.
import type * as z from 'zod/mini';
import type { ApiContext } from './context.ts';
import { fieldErrors, problem } from './problem.ts';

/** The raw JSON value and the parsed one, or the problem to answer with. An empty body stands for `{}`. */
export async function readBody<Schema extends z.ZodMiniType>(
  c: ApiContext,
  schema: Schema,
): Promise<{ raw: unknown; input: z.infer<Schema> } | Response> {
  const type = c.req.header('content-type');
  if (type !== undefined && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    return problem(c, 'media-type');
  const text = await c.req.text();
  let raw: unknown;
  try {
    raw = text === '' ? {} : JSON.parse(text);
  } catch {
    return problem(c, 'body-unreadable');
  }
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, parsed.error.issues) });
  return { raw, input: parsed.data };
}
