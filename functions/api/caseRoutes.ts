// GET and PUT: lists, one case, its form, its clock, its history, its chain.
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { dayOf } from '../../domain/clock/days.ts';
import { capacitiesOf } from '../../domain/koploper/access.ts';
import { koploperLifecycle } from '../../domain/koploper/lifecycle.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { koploperV1 } from '../../schemas/forms/koploper-v1.ts';
import type { Person } from '../../schemas/person.ts';
import { actorBefore } from '../commands/attempt.ts';
import { findCase, summarise, viewCase } from '../commands/caseView.ts';
import { clockView } from '../commands/clockView.ts';
import { exportChain } from '../commands/exportChain.ts';
import { readableEvents } from '../commands/history.ts';
import { saveForm } from '../commands/saveForm.ts';
import type { Head } from '../platform/caseRows.ts';
import { reviewerQueue } from '../platform/caseWrites.ts';
import { readBody } from './body.ts';
import { type ApiContext, type ApiEnv, arrivalOf, ifMatch } from './context.ts';
import { fieldErrors, problem } from './problem.ts';

const pageQuery = z.object({
  view: z._default(z.enum(['own', 'queue']), 'own'),
  /** Whose queue; only one the person has a role for. */
  queue: z.optional(z.enum(['officer', 'chair', 'decider', 'reviewer'])),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(500))),
});

export const caseRoutes = new Hono<ApiEnv>()
  .get('/cases', list)
  .get('/reviewers', reviewers)
  .get('/cases/:caseNumber', one)
  .get('/cases/:caseNumber/form', form)
  .put('/cases/:caseNumber/form', save)
  .get('/cases/:caseNumber/clock', clock)
  .get('/cases/:caseNumber/events', events)
  .get('/cases/:caseNumber/chain', chain);

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
  const page = await lists.page(view === 'own' ? 'owned' : 'waiting', key, limit, cursor);
  if (!page) return badCursor(c);
  const heads = (await commands.cases.heads(page.ids)).filter((head) => exists(head, person));
  return c.json({ items: heads.map(summarise), ...(page.next === undefined ? {} : { next: page.next }) });
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

function exists(head: Head, person: Person): head is Head<KoploperCase> {
  const { aggregate } = head;
  if (aggregate.kind !== 'koploper') return false;
  return capacitiesOf(actorBefore(personActor(person), head), aggregate).some((capacity) =>
    koploperLifecycle.mayRead(capacity, aggregate.state),
  );
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

const found = (c: ApiContext) =>
  findCase(c.get('deps').commands.cases, c.req.param('caseNumber') ?? '', personActor(c.get('person')));

const today = (c: ApiContext): string => dayOf(arrivalOf(c));

async function one(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const view = await viewCase(c.get('deps').commands.cases, known, today(c));
  return c.json(view, 200, { etag: `"${view.version}"`, 'cache-control': 'private, no-store' });
}

async function clock(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const view = clockView(known.head.aggregate, today(c));
  return view ? c.json(view, 200, { 'cache-control': 'private, no-store' }) : problem(c, 'no-clock');
}

async function form(c: ApiContext): Promise<Response> {
  const known = await found(c);
  const current = known?.head.aggregate;
  const row =
    current?.form === undefined
      ? undefined
      : await c.get('deps').commands.cases.form(current.id, current.form, 'strong');
  if (!row) return problem(c, 'not-found');
  return c.json(row.content, 200, { etag: `"${row.etag}"`, 'cache-control': 'private, no-store' });
}

async function save(c: ApiContext): Promise<Response> {
  const seen = ifMatch(c);
  if (seen === undefined) return problem(c, 'version-required');
  const body = await readBody(c, koploperV1.content);
  if (body instanceof Response) return body;
  const { commands, forms, newEtag } = c.get('deps');
  const result = await saveForm(
    { cases: commands.cases, forms, newEtag },
    {
      id: c.req.param('caseNumber') ?? '',
      actor: personActor(c.get('person')),
      content: body.input,
      seen,
      now: arrivalOf(c),
    },
  );
  if (result.saved) return c.body(null, 204, { etag: `"${result.etag}"` });
  switch (result.why) {
    case 'not-found':
      return problem(c, 'not-found');
    case 'not-open':
      return problem(c, 'form-not-open');
    case 'fields-not-open':
      return problem(c, 'fields-not-open', { fields: result.fields });
    case 'form-changed': {
      const { stored } = result;
      return problem(c, 'form-changed', {
        yours: body.raw,
        stored: { etag: stored.etag, content: stored.content },
      });
    }
  }
}

async function events(c: ApiContext): Promise<Response> {
  const after = z.coerce
    .number()
    .check(z.int(), z.gte(0))
    .safeParse(c.req.query('after') ?? '0');
  if (!after.success) return problem(c, 'invalid-input', { errors: fieldErrors(c, after.error.issues) });
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const { head, viewer } = known;
  const history = await c.get('deps').commands.cases.events(head.aggregate.id, after.data);
  const batch = JSON.stringify(readableEvents(history, viewer, head.aggregate));
  return c.body(batch, 200, {
    'content-type': 'application/cloudevents-batch+json',
    'cache-control': 'private, no-store',
  });
}

/** To be saved as a file, and checked with what the site serves as `/controle/verify.mjs`. */
async function chain(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const exported = await exportChain(c.get('deps').commands.cases, known, arrivalOf(c));
  return c.json(exported, 200, {
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${exported.caseNumber}.json"`,
  });
}
