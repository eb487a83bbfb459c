// Regions and regional pacts: the overview with its counts, and a page for each.
import type { Hono } from 'hono/tiny';
import { connectionsFrom, connectionsOf } from '../../../domain/connections/connections.ts';
import type { Findable } from '../../../schemas/findable.ts';
import { slug as slugSchema } from '../../../schemas/identifiers.ts';
import { regionId } from '../../../schemas/regions.ts';
import { findablePact } from '../../platform/findableRows.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { SiteDeps } from '../deps.ts';
import { ofKind } from '../finding/ofKind.ts';
import { pageOf } from '../frame.ts';
import { PactPage } from '../pages/pact.tsx';
import { PactsPage } from '../pages/pactList.tsx';
import { RegionPage } from '../pages/region.tsx';
import { RegionsPage } from '../pages/regions.tsx';

const mostConnections = 8;
/** Connections of one initiative on the page of its region. */
const ofEach = 2;

export function regionRoutes(app: Hono, { register, baseAddress }: SiteDeps): void {
  const frame = pageOf(baseAddress);

  app.get('/regios', async (c) => {
    const [{ regions, pacts }, everything] = await Promise.all([register.regions(), register.findables()]);
    const koplopers = ofKind(everything, 'koploper');
    const grants = ofKind(everything, 'grant');
    return c.html(htmlDocument(<RegionsPage frame={frame(c)} {...{ regions, pacts, koplopers, grants }} />));
  });

  app.get('/regios/:slug', async (c) => {
    const id = regionId.safeParse(c.req.param('slug'));
    if (!id.success) return c.notFound();
    const [found, everything] = await Promise.all([register.region(id.data), register.findables()]);
    const initiatives = everything.filter(isInitiative);
    const home = initiatives.filter(({ regions }) => regions.includes(id.data));
    const connections = connectionsFrom(home, initiatives, ofEach).slice(0, mostConnections);
    return c.html(
      htmlDocument(<RegionPage frame={frame(c)} id={id.data} {...found} connections={connections} />),
    );
  });

  app.get('/pacten', async (c) => {
    const pacts = ofKind(await register.findables(), 'pact');
    return c.html(htmlDocument(<PactsPage frame={frame(c)} pacts={pacts} />));
  });

  app.get('/pacten/:slug', async (c) => {
    const slug = slugSchema.safeParse(c.req.param('slug'));
    const pact = slug.success ? await register.pact(slug.data) : undefined;
    if (!pact) return c.notFound();
    const initiatives = (await register.findables()).filter(isInitiative);
    const here = initiatives.filter(
      ({ kind, regions }) => kind === 'koploper' && regions.some((region) => pact.regions.includes(region)),
    );
    const connections = connectionsOf(findablePact(pact), initiatives).slice(0, mostConnections);
    return c.html(
      htmlDocument(<PactPage frame={frame(c)} pact={pact} koplopers={here} connections={connections} />),
    );
  });
}

/** Bottlenecks are found, too, but nobody is met there. */
const isInitiative = ({ kind }: Findable): boolean => kind !== 'bottleneck';
