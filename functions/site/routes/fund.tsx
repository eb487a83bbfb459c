// What the public site shows of the fund: which address shows which page of grants and rounds, and the same as JSON.
import type { Context, Hono } from 'hono';
import { slug as slugSchema } from '../../../schemas/identifiers.ts';
import type { RegisterReader } from '../../platform/registerReader.ts';
import { htmlDocument } from '../../ui/shell.tsx';
import type { Frame } from '../frame.ts';
import { grantFeed } from '../grantFeed.ts';
import { grantFeedPath } from '../openData/paths.ts';
import { GrantPage } from '../pages/grants/grantPage.tsx';
import { GrantsPage } from '../pages/grants/grantsPage.tsx';
import { RoundPage } from '../pages/rounds/roundPage.tsx';
import { RoundsPage } from '../pages/rounds/roundsPage.tsx';

/** Grants on one page of the list. */
const pageSize = 50;

export interface FundRoutesProps {
  readonly register: RegisterReader;
  readonly frame: (c: Context) => Frame;
}

/** What a name in an address stands for; nothing is read for what is no name at all. */
async function named<Found>(
  name: string | undefined,
  find: (slug: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const slug = slugSchema.safeParse(name);
  return slug.success ? await find(slug.data) : undefined;
}

const withoutEnding = (file: string): string => file.replace(/\.json$/, '');
const notFound = { status: 'not-found' };

export function fundRoutes(app: Hono, { register, frame }: FundRoutesProps): void {
  app.get('/subsidies', async (c) => {
    const after = c.req.query('na');
    const page = await register.grants(pageSize, after);
    return c.html(htmlDocument(<GrantsPage frame={frame(c)} {...page} after={after} />));
  });

  app.get('/subsidies/:file{[^/]+\\.json}', async (c) => {
    const grant = await named(withoutEnding(c.req.param('file')), register.grant);
    return grant ? c.json(grant) : c.json(notFound, 404);
  });

  app.get('/subsidies/:slug', async (c) => {
    const grant = await named(c.req.param('slug'), register.grant);
    return grant ? c.html(htmlDocument(<GrantPage frame={frame(c)} grant={grant} />)) : c.notFound();
  });

  app.get(grantFeedPath, async (c) => {
    const { language, origin: baseAddress } = frame(c);
    const [{ grants }, ended] = await Promise.all([register.grants(pageSize), register.endedGrants()]);
    const feed = grantFeed({ grants: [...grants, ...ended], baseAddress, language });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  app.get('/rondes', async (c) =>
    c.html(htmlDocument(<RoundsPage frame={frame(c)} rounds={await register.rounds()} />)),
  );

  app.get('/rondes/:file{[^/]+\\.json}', async (c) => {
    const found = await named(withoutEnding(c.req.param('file')), register.round);
    return found ? c.json(found.round) : c.json(notFound, 404);
  });

  app.get('/rondes/:slug', async (c) => {
    const found = await named(c.req.param('slug'), register.round);
    return found ? c.html(htmlDocument(<RoundPage frame={frame(c)} {...found} />)) : c.notFound();
  });

  app.get('/rondes/:slug/bestand.json', async (c) => {
    const file = (await named(c.req.param('slug'), register.round))?.round.file;
    if (!file) return c.json(notFound, 404);
    c.header('Content-Disposition', `attachment; filename="${file.round}.json"`);
    return c.json(file);
  });
}
