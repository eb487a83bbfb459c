// The pages of a region for whoever keeps them: its coordinator, and officers. For anybody else they are not there.
import { Hono } from 'hono/tiny';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import { keptRegions, regionAggregateId, regionCapacitiesOf } from '../../../domain/record/regionAccess.ts';
import type { Person } from '../../../schemas/person.ts';
import { casesOf } from '../../commands/regionCases.ts';
import {
  contentAsRevised,
  findRegion,
  regionReaderOf,
  summariseRegion,
  viewRegion,
} from '../../commands/regionView.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import { frameOf, type PortalContext, type PortalEnv } from '../context.ts';
import { requirePerson } from '../signIn/required.tsx';
import { editing } from './editing.tsx';
import { RegionList } from './list.tsx';
import { RegionOverview } from './overview.tsx';
import { partAt } from './parts.ts';
import { RegionVersion } from './version.tsx';

const pageSize = 50;

export function regionRoutes(): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>();
  routes.get('/werk/regio', own);
  routes.get('/werk/regio/:region', one);
  routes.get('/werk/regio/:region/versies/:version{[0-9]{1,6}}', version);
  routes.on(['GET', 'POST'], '/werk/regio/:region/:part', part);
  return routes;
}

/** The only region somebody keeps, or the list of them. */
async function own(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const kept = keptRegions(person.grants);
  const [only] = kept;
  if (only === undefined) return c.notFound();
  if (kept.length === 1) return overview(c, person, only);
  const actor = personActor(person);
  const heads = await c.get('deps').commands.cases.heads(kept.map(regionAggregateId));
  const regions = heads.flatMap((head) => {
    const reader = regionReaderOf(head, actor);
    return reader ? [summariseRegion(reader)] : [];
  });
  return c.html(
    htmlDocument(
      <RegionList frame={frameOf(c, person.language)} regions={regions} done={c.req.query('gedaan')} />,
    ),
  );
}

async function one(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  return person instanceof Response ? person : overview(c, person, c.req.param('region') ?? '');
}

/** Whatever the region has been through: its head, its content, its history, its counts, and a page of its cases. */
async function overview(c: PortalContext, person: Person, named: string): Promise<Response> {
  const { commands, lists, registerCounts } = c.get('deps');
  const actor = personActor(person);
  const reader = await findRegion(commands.cases, named, actor);
  if (!reader) return c.notFound();
  const after = c.req.query('na');
  const [view, counts, page] = await Promise.all([
    viewRegion(commands.cases, reader),
    registerCounts(reader.region),
    casesOf({ cases: commands.cases, lists }, reader.region, actor, pageSize, after),
  ]);
  if (!page) return c.notFound();
  return c.html(
    htmlDocument(
      <RegionOverview
        frame={frameOf(c, person.language)}
        view={view}
        counts={counts}
        isOffice={regionCapacitiesOf(actor, reader.record.id).includes('officer')}
        cases={page.items}
        next={page.next}
        continued={after !== undefined}
        several={keptRegions(person.grants).length > 1}
        done={c.req.query('gedaan')}
      />,
    ),
  );
}

async function version(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { cases } = c.get('deps').commands;
  const reader = await findRegion(cases, c.req.param('region') ?? '', personActor(person));
  if (!reader) return c.notFound();
  const number = Number(c.req.param('version'));
  const [view, content] = await Promise.all([
    viewRegion(cases, reader),
    contentAsRevised(cases, reader, number),
  ]);
  const revision = view.revisions.find((revised) => revised.version === number);
  if (!revision || !content) return c.notFound();
  const frame = frameOf(c, person.language);
  return c.html(
    htmlDocument(<RegionVersion frame={frame} view={view} revision={revision} content={content} />),
  );
}

async function part(c: PortalContext): Promise<Response> {
  const person = await requirePerson(c);
  if (person instanceof Response) return person;
  const { cases } = c.get('deps').commands;
  const reader = await findRegion(cases, c.req.param('region') ?? '', personActor(person));
  const wanted = partAt(c.req.param('part') ?? '');
  if (!reader || !wanted) return c.notFound();
  return editing(c, person, await viewRegion(cases, reader), wanted);
}
