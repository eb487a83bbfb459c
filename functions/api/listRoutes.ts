// GET: a person's own cases, the queue of a role, and the reviewers an officer can choose from.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { personActor } from '../../domain/lifecycle/actor.ts';
import type { Case } from '../../schemas/case.ts';
import type { Person } from '../../schemas/person.ts';
import { caseReaderOf } from '../commands/caseReader.ts';
import { summarise } from '../commands/views/summary.ts';

import type { Page } from '../platform/caseLists.ts';
import type { Head } from '../platform/caseRows.ts';
import type { CaseStore } from '../platform/caseStore.ts';
import { reviewerQueue } from '../platform/caseWrites.ts';
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
  const page = await readablePage(commands.cases, person, cursor, (from) =>
    lists.page(view === 'own' ? 'owned' : 'waiting', key, limit, from),
  );
  if (!page) return badCursor(c);
  return c.json({
    items: page.heads.map(summarise),
    ...(page.next === undefined ? {} : { next: page.next }),
  });
}

/** Pages of nothing but what somebody may not read that are passed over in one answer: bounded, so that an answer is too. */
const patience = 40;

/** The next page that holds something this person may read. A cursor names a case, so it is that of the last one they read. */
async function readablePage(
  cases: Pick<CaseStore, 'heads'>,
  person: Person,
  cursor: string | undefined,
  read: (cursor: string | undefined) => Promise<Page | undefined>,
): Promise<{ heads: Head<Case>[]; next?: string | undefined } | undefined> {
  let from = cursor;
  for (let count = 0; count < patience; count += 1) {
    const page = await read(from);
    if (!page) return undefined;
    const found = await cases.heads(page.entries.map(({ id }) => id));
    const heads = found.flatMap((head) => caseReaderOf(head, personActor(person))?.head ?? []);
    if (page.next === undefined) return { heads };
    const last = heads.at(-1)?.aggregate.id;
    if (last !== undefined) return { heads, next: page.entries.find(({ id }) => id === last)?.cursor };
    from = page.next;
  }
  return { heads: [], next: from };
}

const badCursor = (c: ApiContext) =>
  problem(c, 'invalid-input', {
    errors: [
      {
        pointer: '/cursor',
        code: 'invalid',
        detail:
          'Gebruik de waarde van "next" uit het vorige antwoord. / Use the value of "next" from the answer before.',
      },
    ],
  });

/** The reviewers an officer can choose from. */
async function reviewers(c: ApiContext): Promise<Response> {
  if (!c.get('person').grants.some(({ role }) => role === 'officer')) return problem(c, 'not-found');
  const query = pageQuery.safeParse(c.req.query(), { reportInput: true });
  if (!query.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, query.error.issues) });
  const page = await c.get('deps').people.reviewers(query.data.limit, query.data.cursor);
  if (!page) return badCursor(c);
  return c.json({ items: page.reviewers, ...(page.next === undefined ? {} : { next: page.next }) });
}
