// GET: the regions whose page somebody keeps, one of them with what it tells of itself, and its history.
import { Hono } from 'hono/tiny';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { keptRegions, regionAggregateId } from '../../domain/record/regionAccess.ts';
import {
  findRegion,
  type RegionReader,
  regionReaderOf,
  summariseRegion,
  viewRegion,
} from '../commands/regionView.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { askedAfter, eventBatch } from './history.ts';
import { problem } from './problem.ts';

export const regionRoutes = new Hono<ApiEnv>()
  .get('/regions', list)
  .get('/regions/:region', one)
  .get('/regions/:region/events', events);

const privately = { 'cache-control': 'private, no-store' };

const found = (c: ApiContext): Promise<RegionReader | undefined> =>
  findRegion(c.get('deps').commands.cases, c.req.param('region') ?? '', personActor(c.get('person')));

/** All on one page: there are as many as there are regions. */
async function list(c: ApiContext): Promise<Response> {
  const person = c.get('person');
  const ids = keptRegions(person.grants).map(regionAggregateId);
  const heads = await c.get('deps').commands.cases.heads(ids);
  const items = heads.flatMap((head) => {
    const reader = regionReaderOf(head, personActor(person));
    return reader ? [summariseRegion(reader)] : [];
  });
  return c.json({ items }, 200, privately);
}

async function one(c: ApiContext): Promise<Response> {
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  const view = await viewRegion(c.get('deps').commands.cases, known);
  return c.json(view, 200, { etag: `"${view.version}"`, ...privately });
}

async function events(c: ApiContext): Promise<Response> {
  const after = askedAfter(c);
  if (after instanceof Response) return after;
  const known = await found(c);
  if (!known) return problem(c, 'not-found');
  return eventBatch(c, await c.get('deps').commands.cases.events(known.record.id, after));
}
