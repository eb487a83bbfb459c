// GET: the rounds of the fund, one of them, its history, its chain, and for the office the requests in it and what another
// ceiling would do.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import type { Capacity } from '../../domain/case/capacity.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { canBeRanked } from '../../domain/round/rows/allocating.ts';
import { cents } from '../../schemas/money.ts';
import { caseReaderOf } from '../commands/caseReader.ts';
import { exportRoundChain } from '../commands/exportChain.ts';
import { readablePage } from '../commands/readablePage.ts';
import { readableRoundEvents } from '../commands/roundHistory.ts';
import { type RoundReader, roundReaderOf, summariseRound } from '../commands/roundReader.ts';
import { viewRound } from '../commands/roundView.ts';
import { summarise } from '../commands/views/summary.ts';
import { whatIfOf } from '../commands/whatIfView.ts';
import type { Head } from '../platform/caseRows.ts';
import { allRounds } from '../platform/caseWrites.ts';
import { badCursor } from './badCursor.ts';
import { type ApiContext, type ApiEnv, arrivalOf } from './context.ts';
import { askedAfter, chainFile, eventBatch } from './history.ts';
import { fieldErrors, problem } from './problem.ts';
import { refused } from './refusals.ts';

const pageQuery = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(500))),
});

export const roundRoutes = new Hono<ApiEnv>()
  .get('/rounds', list)
  .get('/rounds/:roundId', one)
  .get('/rounds/:roundId/events', events)
  .get('/rounds/:roundId/chain', chain)
  .get('/rounds/:roundId/requests', requests)
  .get('/rounds/:roundId/what-if', withAnotherCeiling);

/** As whom the requests of a round are listed: one's own, or those one reviews, stand in other lists. */
const office: readonly Capacity[] = ['officer', 'chair', 'decider'];

const privately = { 'cache-control': 'private, no-store' };

async function found(c: ApiContext): Promise<RoundReader | undefined> {
  const head = await c.get('deps').commands.cases.head(c.req.param('roundId') ?? '', 'strong');
  return roundReaderOf(head, personActor(c.get('person')));
}

function list(c: ApiContext): Promise<Response> {
  const actor = personActor(c.get('person'));
  return pageOf(c, 'owned', allRounds, (head) => {
    const reader = roundReaderOf(head, actor);
    return reader && summariseRound(reader.round);
  });
}

async function one(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const view = await viewRound(c.get('deps').commands, known);
  return c.json(view, 200, { etag: `"${view.version}"`, ...privately });
}

async function events(c: ApiContext): Promise<Response> {
  const after = askedAfter(c);
  if (after instanceof Response) return after;
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const { commands } = c.get('deps');
  const history = await commands.cases.events(known.round.id, after);
  return eventBatch(c, await readableRoundEvents(commands, history, known));
}

async function chain(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  return chainFile(c, await exportRoundChain(c.get('deps').commands, known, arrivalOf(c)));
}

async function requests(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known?.isOffice) return problem(c, 'not-found');
  return pageOf(c, 'rounds', known.round.id, (head) => {
    const reader = caseReaderOf(head, known.actor);
    const asOffice = reader?.viewer.capacities.some((capacity) => office.includes(capacity));
    return reader && asOffice ? summarise(reader.head) : undefined;
  });
}

const tried = z.object({
  ceiling: z.pipe(
    z.string().check(z.regex(/^\d{1,13}$/)),
    z.pipe(
      z.transform((digits: string) => Number(digits)),
      cents,
    ),
  ),
});

async function withAnotherCeiling(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known?.isOffice) return problem(c, 'not-found');
  const query = tried.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const view = await whatIfOf(c.get('deps').commands, known, query.data.ceiling);
  if (view === 'unfit') return refused(c, { code: 'guard', guard: canBeRanked.code, says: canBeRanked.says });
  return view ? c.json(view, 200, privately) : problem(c, 'not-found');
}

async function pageOf<Entry>(
  c: ApiContext,
  index: 'owned' | 'rounds',
  key: string,
  known: (head: Head) => Entry | undefined,
): Promise<Response> {
  const query = pageQuery.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const { limit, cursor } = query.data;
  const { commands, lists } = c.get('deps');
  const page = await readablePage(commands.cases, known, cursor, (from) =>
    lists.page(index, key, limit, from),
  );
  return page ? c.json(page, 200, privately) : badCursor(c);
}
