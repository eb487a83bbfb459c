// The public site: which address shows which page, and what goes with every answer.

import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { Hono } from 'hono/tiny';
import { connectionsOf } from '../../domain/connections/connections.ts';
import type { FindableKind } from '../../schemas/findable.ts';
import { slug as slugSchema } from '../../schemas/identifiers.ts';
import type { FeedEntry } from '../../schemas/register.ts';
import { findableKoploper } from '../platform/findableRows.ts';
import { describeError } from '../platform/logger.ts';
import { assetRoutes } from '../ui/assets.ts';
import { securityHeaders } from '../ui/securityHeaders.ts';
import { htmlDocument } from '../ui/shell.tsx';
import { holdingFor, oneAddress, readingOnly } from './answers.ts';
import type { SiteDeps } from './deps.ts';
import { atomFeed, feedPath } from './feed.ts';
import { ofKind } from './finding/ofKind.ts';
import { lookingLike } from './finding/search.ts';
import { pageOf } from './frame.ts';
import { HomePage } from './pages/home.tsx';
import { KoploperPage } from './pages/koploper.tsx';
import { FailedPage, NotFoundPage } from './pages/lost.tsx';
import { RetractedPage } from './pages/retracted.tsx';
import { roundVerifierPath, VerifyPage, verifierPath } from './pages/verify.tsx';
import { bottleneckRoutes } from './routes/bottlenecks.tsx';
import { discoveryRoutes } from './routes/discovery.ts';
import { fundRoutes } from './routes/fund.tsx';
import { koplopersRoute } from './routes/koplopers.tsx';
import { openDataRoutes } from './routes/openData.tsx';
import { regionRoutes } from './routes/regions.tsx';
import { themeRoutes } from './routes/themes.tsx';
import { toldRoutes } from './routes/told.tsx';

/** Initiatives elsewhere on the page of a koploper. */
const mostConnections = 6;
/** Changes in the feed. */
const feedSize = 50;

const newsRead = 10;
const newsShown = 4;
/** Things with a name like that of a page that is not there. */
const mostAlike = 5;

const isNew = (entry: FeedEntry): entry is Exclude<FeedEntry, { change: 'retracted' }> =>
  entry.change === 'published' || entry.change === 'revised';

/** What the last part of an address may have meant; nothing for the address of a file. */
const wordsOfPath = (path: string): string =>
  path.includes('.') ? '' : (path.split('/').at(-1) ?? '').slice(0, 100).replaceAll('-', ' ');

export function siteApp(deps: SiteDeps): Hono {
  const { register, baseAddress, file, log } = deps;
  const app = new Hono();
  const frame = pageOf(baseAddress);

  app.use(compress());
  app.use(etag());
  app.use(securityHeaders('strict-origin-when-cross-origin'));
  app.use(holdingFor);
  app.use(readingOnly);
  app.use(oneAddress);

  app.route('/', discoveryRoutes(deps));
  app.route('/', openDataRoutes(deps));

  app.route('/', assetRoutes(file));

  app.get('/', async (c) => {
    const [everything, news] = await Promise.all([register.findables(), register.feed(newsRead)]);
    const counted = (kind: FindableKind) => ofKind(everything, kind).length;
    const counts = { koplopers: counted('koploper'), pacts: counted('pact'), grants: counted('grant') };
    const newest = news.filter(isNew).slice(0, newsShown);
    return c.html(htmlDocument(<HomePage frame={frame(c)} counts={counts} newest={newest} />));
  });

  koplopersRoute(app, deps);

  app.get(feedPath, async (c) => {
    const { language } = frame(c);
    const feed = atomFeed({ entries: await register.feed(feedSize), baseAddress, language });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });

  const koploperNamed = async (name: string) => {
    const slug = slugSchema.safeParse(name);
    return slug.success ? await register.koploper(slug.data) : undefined;
  };

  app.get('/koplopers/:file{[^/]+\\.json}', async (c) => {
    const koploper = await koploperNamed(c.req.param('file').replace(/\.json$/, ''));
    if (!koploper) return c.json({ status: 'not-found' }, 404);
    if (!('retractedOn' in koploper)) return c.json(koploper);
    const { status, retractedOn } = koploper;
    return c.json({ status, retractedOn }, 410);
  });

  app.get('/koplopers/:slug', async (c) => {
    const koploper = await koploperNamed(c.req.param('slug'));
    if (!koploper) return c.notFound();
    if ('retractedOn' in koploper)
      return c.html(htmlDocument(<RetractedPage frame={frame(c)} retracted={koploper} />), 410);
    const connections = connectionsOf(findableKoploper(koploper), await register.findables());
    return c.html(
      htmlDocument(
        <KoploperPage
          frame={frame(c)}
          koploper={koploper}
          connections={connections.slice(0, mostConnections)}
        />,
      ),
    );
  });

  regionRoutes(app, deps);
  themeRoutes(app, deps);
  toldRoutes(app, deps);
  bottleneckRoutes(app, deps);

  fundRoutes(app, { register, frame });

  app.get('/controle', (c) => c.html(htmlDocument(<VerifyPage frame={frame(c)} />)));

  for (const [path, name] of [
    [verifierPath, 'verify.mjs'],
    [roundVerifierPath, 'verifyRound.mjs'],
  ] as const)
    app.get(path, async (c) =>
      c.body(await file(name), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
    );

  app.notFound(async (c) => {
    const asked = wordsOfPath(c.req.path);
    const near = asked === '' ? [] : lookingLike(await register.findables(), asked, mostAlike);
    return c.html(htmlDocument(<NotFoundPage frame={frame(c)} near={near} />), 404);
  });
  app.onError((error, c) => {
    log.error('page failed', { path: c.req.path, ...describeError(error) });
    c.header('Cache-Control', 'no-store');
    return c.html(htmlDocument(<FailedPage frame={frame(c)} />), 500);
  });
  return app;
}
