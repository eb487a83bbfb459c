// GET: the rounds of the fund, and one of them.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { readableRound, summariseRound, viewRound } from '../commands/roundReader.ts';
import type { Head } from '../platform/caseRows.ts';
import { allRounds } from '../platform/caseWrites.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { badCursor, readablePage } from './pages.ts';
import { fieldErrors, problem } from './problem.ts';

const pageQuery = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(500))),
});

export const roundRoutes = new Hono<ApiEnv>().get('/rounds', list).get('/rounds/:roundId', one);

async function list(c: ApiContext): Promise<Response> {
  const query = pageQuery.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const { limit, cursor } = query.data;
  const { commands, lists } = c.get('deps');
  const actor = personActor(c.get('person'));
  const known = (head: Head) => {
    const round = readableRound(head, actor);
    return round && summariseRound(round);
  };
  const page = await readablePage(commands.cases, known, cursor, (from) =>
    lists.page('owned', allRounds, limit, from),
  );
  return page ? c.json(page) : badCursor(c);
}

async function one(c: ApiContext): Promise<Response> {
  const actor = personActor(c.get('person'));
  const head = await c.get('deps').commands.cases.head(c.req.param('roundId') ?? '', 'strong');
  const round = readableRound(head, actor);
  if (!round) return problem(c, 'not-found');
  return c.json(viewRound(round, actor), 200, {
    etag: `"${round.version}"`,
    'cache-control': 'private, no-store',
  });
}
