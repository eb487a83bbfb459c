// Reads a JSON body and parses it at the edge.
import type * as z from 'zod/mini';
import type { ApiContext } from './context.ts';
import { fieldErrors, problem } from './problem.ts';

/** The JSON value as it came, or the problem to answer with. An empty body stands for `{}`. */
async function readJson(c: ApiContext): Promise<{ raw: unknown } | Response> {
  const type = c.req.header('content-type');
  if (type !== undefined && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    return problem(c, 'media-type');
  const text = await c.req.text();
  try {
    return { raw: text === '' ? {} : JSON.parse(text) };
  } catch {
    return problem(c, 'body-unreadable');
  }
}

/** The raw JSON value and the parsed one, or the problem to answer with. */
export async function readBody<Schema extends z.ZodMiniType>(
  c: ApiContext,
  schema: Schema | ((raw: unknown) => Schema),
): Promise<{ raw: unknown; input: z.infer<Schema> } | Response> {
  const body = await readJson(c);
  if (body instanceof Response) return body;
  const { raw } = body;
  const chosen = typeof schema === 'function' ? schema(raw) : schema;
  const parsed = chosen.safeParse(raw, { reportInput: true });
  if (!parsed.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, parsed.error.issues) });
  return { raw, input: parsed.data };
}
