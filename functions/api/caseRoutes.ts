// GET and PUT: one case, its form, its clock, its history, its chain, what it holds about a person.

import { Hono } from 'hono/tiny';
import { mayReadReviewer } from '../../domain/case/visibility.ts';
import { caseKindOf, kindOfNumber } from '../../domain/caseKinds.ts';
import { dayOf } from '../../domain/clock/days.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { noticeReceiver } from '../../schemas/notices.ts';
import { viewCase } from '../commands/caseView.ts';
import { clockView } from '../commands/clockView.ts';
import { exportChain } from '../commands/exportChain.ts';
import { readableEvents } from '../commands/history.ts';
import { personDataIn } from '../commands/personData.ts';
import { saveForm } from '../commands/saveForm.ts';
import { readBody } from './body.ts';
import { caseAsked } from './caseAsked.ts';
import { type ApiContext, type ApiEnv, arrivalOf, ifMatch } from './context.ts';
import { askedAfter, chainFile, eventBatch } from './history.ts';
import { problem } from './problem.ts';

export const caseRoutes = new Hono<ApiEnv>()
  .get('/cases/:caseNumber', one)
  .get('/cases/:caseNumber/form', form)
  .put('/cases/:caseNumber/form', save)
  .get('/cases/:caseNumber/clock', clock)
  .get('/cases/:caseNumber/events', events)
  .get('/cases/:caseNumber/chain', chain)
  .get('/cases/:caseNumber/personal-data', ownData);

const today = (c: ApiContext): string => dayOf(arrivalOf(c));

async function one(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const view = await viewCase(c.get('deps').commands, known, arrivalOf(c));
  return c.json(view, 200, { etag: `"${view.version}"`, 'cache-control': 'private, no-store' });
}

async function clock(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const view = clockView(known.head.aggregate, today(c));
  return view ? c.json(view, 200, { 'cache-control': 'private, no-store' }) : problem(c, 'no-clock');
}

async function form(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
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
  const id = c.req.param('caseNumber') ?? '';
  const kind = kindOfNumber(id);
  if (!kind) return problem(c, 'not-found');
  const body = await readBody(c, caseKindOf(kind).content);
  if (body instanceof Response) return body;
  const { commands, forms, newEtag } = c.get('deps');
  const result = await saveForm(
    { cases: commands.cases, forms, newEtag },
    {
      id,
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
  const after = askedAfter(c);
  if (after instanceof Response) return after;
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const { head, viewer } = known;
  const history = await c.get('deps').commands.cases.events(head.aggregate.id, after);
  return eventBatch(c, readableEvents(history, viewer, head.aggregate));
}

async function chain(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const exported = await exportChain(c.get('deps').commands.cases, known, arrivalOf(c));
  return chainFile(c, exported);
}

/** The own data; the office also gets that of somebody else, named by `subject`, to answer a request for it. */
async function ownData(c: ApiContext): Promise<Response> {
  const known = await caseAsked(c);
  if (!known) return problem(c, 'not-found');
  const asked = noticeReceiver.safeParse(c.req.query('subject') ?? c.get('person').id);
  const { viewer, head } = known;
  const allowed =
    asked.data === viewer.person ||
    (viewer.capacities.includes('officer') && mayReadReviewer(viewer, head.aggregate, asked.data));
  const data =
    asked.success && allowed
      ? await personDataIn(c.get('deps').commands.cases, head, asked.data, arrivalOf(c))
      : undefined;
  if (!data) return problem(c, 'not-found');
  return c.json(data, 200, { 'cache-control': 'private, no-store' });
}
