// GET: a person's own cases, the queue of a role, and the reviewers an officer can choose from.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { personActor } from '../../domain/lifecycle/actor.ts';
import type { Person } from '../../schemas/person.ts';
import { caseReaderOf } from '../commands/caseReader.ts';
import { readablePage } from '../commands/readablePage.ts';
import { summarise } from '../commands/views/summary.ts';
import type { Head } from '../platform/caseRows.ts';
import { reviewerQueue } from '../platform/caseWrites.ts';
import { badCursor } from './badCursor.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { fieldErrors, problem } from './problem.ts';

const pageQuery = z.object({
  view: z._default(z.enum(['own', 'queue']), 'own'),
  /** Whose queue; only one the person has a role for. */
  queue: z.optional(z.enum(['officer', 'chair', 'decider', 'reviewer'])),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(500))),
});

export const listRoutes = new Hono<ApiEnv>().get('/cases', list).get('/reviewers', reviewers);

/** The roles in whose queue a person looks by default: the first one granted. */
function queueKey(person: Person, wanted: string | undefined): string | undefined {
  const held = person.grants.map(({ role }) => role).filter((role) => role !== 'coordinator');
  const queue = wanted === undefined ? held[0] : held.find((role) => role === wanted);
  return queue === 'reviewer' ? reviewerQueue(person.id) : queue;
}

async function list(c: ApiContext): Promise<Response> {
  const query = pageQuery.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const { view, queue, limit, cursor } = query.data;
  const { commands, lists } = c.get('deps');
  const person = c.get('person');
  const key = view === 'own' ? person.id : queueKey(person, queue);
  if (key === undefined) return c.json({ items: [] });
  const known = (head: Head) => {
    const reader = caseReaderOf(head, personActor(person));
    return reader && summarise(reader.head);
  };
  const page = await readablePage(commands.cases, known, cursor, (from) =>
    lists.page(view === 'own' ? 'owned' : 'waiting', key, limit, from),
  );
  return page ? c.json(page) : badCursor(c);
}

/** The reviewers an officer can choose from. */
async function reviewers(c: ApiContext): Promise<Response> {
  if (!c.get('person').grants.some(({ role }) => role === 'officer')) return problem(c, 'not-found');
  const query = pageQuery.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const page = await c.get('deps').people.reviewers(query.data.limit, query.data.cursor);
  if (!page) return badCursor(c);
  return c.json({ items: page.reviewers, ...(page.next === undefined ? {} : { next: page.next }) });
}
