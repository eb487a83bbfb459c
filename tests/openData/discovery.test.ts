// What search engines and finders of holes read, read by parsers that are not ours.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import { monthsSince, securityExpires } from '../../functions/site/months.ts';
import { regions } from '../../schemas/regions.ts';
import { testApi } from '../support/apiClient.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';
import {
  imported,
  inRegister,
  sampleBottleneck,
  sampleKoploper,
  samplePact,
} from '../support/publishedThings.ts';
import { siteSettings } from '../support/siteSettings.ts';

const baseAddress = 'https://loket.example.nl';
let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  const api = await testApi(database);
  const retracted = await imported(database, 'koploper', { ...sampleKoploper, slug: 'weg' });
  await inRegister(
    database,
    await imported(database, 'koploper', sampleKoploper),
    await imported(database, 'pact', samplePact),
    await imported(database, 'bottleneck', sampleBottleneck),
    retracted,
  );
  await fundInRegister(database);
  await api.as('officer').act(retracted, 'retract', { reason: 'Fout.' });
  await inRegister(database, retracted);
  site = countingSite(database);
});
afterAll(() => database.stop());

/** A grant of a round. */
async function fundInRegister({ client, tables }: Database): Promise<void> {
  const register = registerWriter(client, tables.register);
  const name = { nl: 'eerste tijdvak 2027', en: 'first round of 2027' };
  await register.replace({
    kind: 'round',
    slug: 'rif-2027-1',
    version: 1,
    name,
    year: 2027,
    status: 'released',
    rules: [],
    extensions: [],
    ceilings: [{ cents: 1_000_000_000 }],
    opensOn: '2027-01-01',
    closesOn: '2027-01-31',
  });
  await register.replace({
    kind: 'grant',
    slug: 'verleend',
    version: 1,
    title: 'Leren in de wijk',
    recipient: { name: 'Mbo-college Duinrand' },
    round: { slug: 'rif-2027-1', name },
    regions: ['zeeland'],
    partners: [],
    status: 'granted',
    granted: { cents: 50_000_000 },
  });
}

const urlset = z.object({
  urlset: z.object({ url: z.array(z.object({ loc: z.string(), lastmod: z.optional(z.string()) })) }),
});

it('the sitemap has every page in both languages, each of which is there and names itself so, in three reads', async () => {
  const { html, reads, headers } = await site.page('/sitemap.xml');
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(reads).toEqual(['QueryCommand', 'QueryCommand', 'QueryCommand']);
  expect(XMLValidator.validate(html)).toBe(true);
  const { url } = urlset.parse(new XMLParser().parse(html)).urlset;
  // Fourteen standing pages, the regions, a theme, and each thing that is shown, in two languages.
  const shown = [
    'koplopers/evolva',
    'pacten/zorgpact-haaglanden',
    'knelpunten/les-in-de-wijk',
    'subsidies/verleend',
    'rondes/rif-2027-1',
  ];
  for (const path of [...shown, 'over', 'meedoen', 'privacy', 'toegankelijkheid'])
    expect(url.map(({ loc }) => loc)).toContain(`${baseAddress}/${path}`);
  const themes = new Set(url.map(({ loc }) => loc).filter((loc) => /\/themas\/[^?]+$/.test(loc))).size;
  expect(themes).toBe(2);
  expect(url).toHaveLength(2 * (14 + regions.length + themes + shown.length));
  expect(url.at(-1)).toEqual({
    loc: `${baseAddress}/koplopers/evolva?lang=en`,
    lastmod: '2026-11-20T10:00:00.000Z',
  });
  for (const { loc } of url) {
    const page = await site.page(loc.replace(baseAddress, ''));
    expect(page.status, loc).toBe(200);
    expect(page.html).toContain(`<link rel="canonical" href="${loc}"/>`);
    for (const language of ['nl', 'en', 'x-default'])
      expect(page.html).toContain(`hreflang="${language}" href="`);
    expect(page.html).toMatch(/<meta name="description" content="[^"]{20,}"\/>/);
    expect(page.html).not.toContain('noindex');
  }
});

it('robots are shown the way to it, and kept from what is of persons', async () => {
  const { html, headers } = await site.page('/robots.txt');
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(html.split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /mijn',
    'Disallow: /inloggen',
    'Disallow: /partner/',
    'Disallow: /nominatie/',
    'Disallow: /api/',
    '',
    `Sitemap: ${baseAddress}/sitemap.xml`,
    '',
  ]);
});

it('security.txt has the fields of RFC 9116, and expires within its year', async () => {
  const { html, headers } = await site.page('/.well-known/security.txt');
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const fields = Object.fromEntries(
    html
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
  );
  expect(fields).toEqual({
    Contact: 'mailto:bureau@loket.example.nl',
    Expires: '2027-05-01T00:00:00Z',
    'Preferred-Languages': 'nl, en',
    Canonical: `${baseAddress}/.well-known/security.txt`,
  });
  const left = Date.parse(String(fields['Expires'])) - Date.parse(siteSettings.now());
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(365 * 24 * 3600 * 1000);
});

it('counts months over the end of a year', () => {
  expect(monthsSince('2026-11', '2027-02-03T00:00:00.000Z')).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ]);
  expect(securityExpires('2026-06-30T23:59:59.999Z')).toBe('2026-12-01T00:00:00Z');
  expect(securityExpires('2026-07-01T00:00:00.000Z')).toBe('2027-01-01T00:00:00Z');
});

it('pages name an icon of ours that is there', async () => {
  const href =
    /<link rel="icon" type="image\/svg\+xml" href="([^"]+)"/.exec((await site.page('/')).html)?.[1] ?? '';
  const { status, html, headers } = await site.page(href);
  expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(XMLValidator.validate(html)).toBe(true);
});

it('pages say what they are about in the words of schema.org', async () => {
  const about = async (path: string): Promise<unknown> =>
    JSON.parse(/ld\+json">([^<]*)</.exec((await site.page(path)).html)?.[1] ?? '{}');
  expect(await about('/subsidies/verleend')).toMatchObject({
    '@type': 'MonetaryGrant',
    amount: { currency: 'EUR', value: 500_000 },
    fundedItem: { member: [{ name: 'Mbo-college Duinrand' }] },
  });
  expect(await about('/rondes/rif-2027-1')).toMatchObject({ '@type': 'Event', startDate: '2027-01-01' });
  expect(await about('/pacten/zorgpact-haaglanden')).toMatchObject({
    '@type': 'Organization',
    foundingDate: '2016-05',
  });
  expect(await about('/knelpunten/les-in-de-wijk')).toMatchObject({
    mainEntity: { text: sampleBottleneck.question, acceptedAnswer: { text: sampleBottleneck.answer } },
  });
  expect(await about('/themas/permanent-leren')).toMatchObject({ '@type': 'DefinedTerm' });
});
