// What search engines and finders of holes look for at addresses of their own: robots.txt, sitemap.xml, security.txt, an icon.
import { html } from 'hono/html';
import { Hono } from 'hono/tiny';
import { regions } from '../../../schemas/regions.ts';
import type { FeedEntry } from '../../../schemas/register.ts';
import { icon, iconPath } from '../../ui/icon.ts';
import { inLanguage } from '../../ui/language.ts';
import { dayCaching } from '../answers.ts';
import type { SiteDeps } from '../deps.ts';
import { themesInUse } from '../finding/themesInUse.ts';
import { monthsSince, securityExpires } from '../months.ts';
import { takePartPath } from '../pages/takePart.tsx';
import { toldPages } from '../pages/told.tsx';

/** Pages that are there whatever the register holds. */
const standingPages = [
  '/',
  '/koplopers',
  '/regios',
  '/themas',
  '/pacten',
  '/knelpunten',
  '/subsidies',
  '/rondes',
  takePartPath,
  ...toldPages.map(({ path }) => path),
  '/controle',
  '/data',
];
const standingPart = 'paginas';
const foundPart = 'register';

interface Place {
  readonly path: string;
  readonly changedAt?: string | undefined;
}

export function discoveryRoutes({ register, baseAddress, officeAddress, now }: SiteDeps): Hono {
  const app = new Hono();
  const sitemapPath = '/sitemap.xml';
  const xml = { 'Content-Type': 'application/xml; charset=utf-8' };
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': dayCaching };

  app.get('/robots.txt', (c) =>
    c.body(
      [
        'User-agent: *',
        ...notForRobots.map((path) => `Disallow: ${path}`),
        '',
        `Sitemap: ${baseAddress}${sitemapPath}`,
        '',
      ].join('\n'),
      200,
      plain,
    ),
  );

  /** Themes, pacts, bottlenecks and grants: one read for every megabyte of what can be found. */
  const found = async (): Promise<readonly Place[]> => {
    const everything = await register.findables();
    return [
      ...themesInUse(everything).map(({ key }) => ({ path: `/themas/${key}` })),
      ...everything.flatMap(({ kind, slug }) =>
        kind === 'koploper' ? [] : [{ path: `${folders[kind]}/${slug}` }],
      ),
    ];
  };
  const rounds = async (): Promise<readonly Place[]> =>
    (await register.rounds()).map(({ slug }) => ({ path: `/rondes/${slug}` }));

  /** One file while the koplopers fit in one read; then an index of parts, of which a month takes two reads at most. */
  app.get(sitemapPath, async (c) => {
    const part = c.req.query('deel');
    if (part === standingPart)
      return c.body(urlSet(baseAddress, [...standing, ...(await rounds())]), 200, xml);
    if (part === foundPart) return c.body(urlSet(baseAddress, await found()), 200, xml);
    if (part !== undefined) {
      if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(part)) return c.notFound();
      const changed = await register.changedIn(part);
      return c.body(urlSet(baseAddress, [{ path: '/koplopers' }, ...placesOf(changed)]), 200, xml);
    }
    const { entries, since } = await register.allChanges();
    if (entries) {
      const others = (await Promise.all([rounds(), found()])).flat();
      return c.body(urlSet(baseAddress, [...standing, ...others, ...placesOf(entries)]), 200, xml);
    }
    const parts = [standingPart, foundPart, ...monthsSince(since ?? now().slice(0, 7), now())];
    return c.body(index(parts.map((each) => `${baseAddress}${sitemapPath}?deel=${each}`)), 200, xml);
  });

  app.get('/.well-known/security.txt', (c) =>
    c.body(
      [
        `Contact: mailto:${officeAddress}`,
        `Expires: ${securityExpires(now())}`,
        'Preferred-Languages: nl, en',
        `Canonical: ${baseAddress}/.well-known/security.txt`,
        '',
      ].join('\n'),
      200,
      plain,
    ),
  );

  app.get(iconPath, (c) =>
    c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': dayCaching }),
  );
  return app;
}

/** Of persons, behind a secret or for programs with a token. */
const notForRobots = ['/mijn', '/inloggen', '/partner/', '/nominatie/', '/api/'];

const standing: readonly Place[] = [
  ...standingPages.map((path) => ({ path })),
  ...regions.map(({ id }) => ({ path: `/regios/${id}` })),
];

const folders = { pact: '/pacten', grant: '/subsidies', bottleneck: '/knelpunten' } as const;

/** A koploper that was retracted has no page to find. */
const placesOf = (entries: readonly FeedEntry[]): readonly Place[] =>
  entries
    .filter(({ change }) => change !== 'retracted')
    .map(({ slug, changedAt }) => ({ path: `/koplopers/${slug}`, changedAt }));

function urlSet(baseAddress: string, places: readonly Place[]): string {
  const urls = places.flatMap(({ path, changedAt }) =>
    (['nl', 'en'] as const).map(
      (language) => html`<url><loc>${baseAddress}${inLanguage(path, language)}</loc>${
        changedAt === undefined ? '' : html`<lastmod>${changedAt}</lastmod>`
      }</url>
`,
    ),
  );
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`);
}

const index = (addresses: readonly string[]): string =>
  String(html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map(
  (address) => html`<sitemap><loc>${address}</loc></sitemap>
`,
)}</sitemapindex>
`);
