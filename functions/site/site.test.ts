// The public site over a real register: what each page says, how little it reads, and that no text of anyone becomes markup.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { type CountingSite, countingSite } from '../../tests/support/countingSite.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { invalidities } from '../../tests/support/pages.ts';
import {
  imported,
  inRegister,
  sampleBottleneck,
  sampleKoploper,
  samplePact,
  sampleRegion,
} from '../../tests/support/publishedThings.ts';
import { siteSettings } from '../../tests/support/siteSettings.ts';
import { registerReader } from '../platform/registerReader.ts';
import { siteApp } from './app.tsx';

let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  await inRegister(
    database,
    await imported(database, 'koploper', sampleKoploper),
    await imported(database, 'pact', samplePact),
    await imported(database, 'region', sampleRegion),
    await imported(database, 'bottleneck', sampleBottleneck),
    await imported(database, 'bottleneck', nastyBottleneck),
    await imported(database, 'koploper', nasty),
  );
  site = countingSite(database);
});
afterAll(() => database.stop());

const markup = '<script>alert("x")</script>\'"&amp;';
const nasty = {
  ...sampleKoploper,
  slug: 'nasty',
  name: '<script>alert("x")</script>',
  alsoKnownAs: [markup],
  regions: ['zeeland'],
  partners: [{ name: markup, sector: 'care', role: markup }],
  themes: [markup, '<script>alert(1)</script>'],
  results: [markup],
  summary: markup,
  sources: [markup, 'https://example.nl/?a="><script>alert(1)</script>', 'javascript:alert(1)'],
};

const nastyBottleneck = {
  ...sampleBottleneck,
  slug: 'nasty',
  name: '<script>alert("x")</script>',
  rule: markup,
  where: markup,
  question: markup,
  answer: markup,
};

const page = (path: string, init?: RequestInit) => site.page(path, init);

const pages = [
  ['/', ['QueryCommand', 'QueryCommand']],
  ['/koplopers', ['QueryCommand', 'BatchGetItemCommand']],
  ['/koplopers?q=werkplekleren&regio=limburg', ['QueryCommand', 'BatchGetItemCommand']],
  ['/koplopers?q=walvis', ['QueryCommand']],
  ['/koplopers/evolva', ['GetItemCommand', 'QueryCommand']],
  ['/koplopers/nasty', ['GetItemCommand', 'QueryCommand']],
  ['/regios', ['QueryCommand', 'QueryCommand']],
  ['/regios/haaglanden', ['QueryCommand', 'QueryCommand']],
  ['/regios/zeeland', ['QueryCommand', 'QueryCommand']],
  ['/regios/drenthe', ['QueryCommand', 'QueryCommand']],
  ['/pacten', ['QueryCommand']],
  ['/pacten/zorgpact-haaglanden', ['GetItemCommand', 'QueryCommand']],
  ['/themas', ['QueryCommand']],
  ['/themas/permanent-leren', ['QueryCommand', 'BatchGetItemCommand']],
  ['/themas/script-alert-1-script', ['QueryCommand', 'BatchGetItemCommand']],
  ['/knelpunten', ['QueryCommand', 'QueryCommand']],
  ['/knelpunten?q=urennorm', ['QueryCommand', 'QueryCommand']],
  ['/knelpunten?q=walvis', ['QueryCommand', 'QueryCommand']],
  ['/knelpunten/les-in-de-wijk', ['GetItemCommand']],
  ['/knelpunten/nasty', ['GetItemCommand']],
  ['/over', []],
  ['/meedoen', ['QueryCommand']],
  ['/privacy', []],
  ['/toegankelijkheid', []],
  ['/controle', []],
  ['/data', []],
] as const;

describe('every page', () => {
  it.each(pages)('%s reads no more than it needs and is valid in both languages', async (path, expected) => {
    for (const language of ['nl', 'en']) {
      const { status, html, reads } = await page(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(status).toBe(200);
      expect(reads).toEqual(expected);
      expect(html).toContain(`<html lang="${language}">`);
      expect(await invalidities(html)).toEqual([]);
    }
    expect(site.failures).toEqual([]);
  });

  it.each(pages)('%s shows markup in any text as text', async (path) => {
    const { html } = await page(path);
    expect(html.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/, '')).not.toContain(
      '<script',
    );
    expect(html).not.toContain('href="javascript:');
  });

  it.each(['/koplopers/geen', '/koplopers/NIET!', '/regios/atlantis', '/zo/maar', '//elders.example'])(
    '%s is not found, and helps',
    async (path) => {
      const { status, html } = await page(path);
      expect(status).toBe(404);
      expect(html).toContain('href="/koplopers"');
      expect(html).not.toMatch(/href="\/\//);
      expect(html).toContain('noindex');
      expect(await invalidities(html)).toEqual([]);
    },
  );

  it('carries its security headers, no cookie, and names itself in both languages', async () => {
    const { headers, html } = await page('/koplopers/evolva?lang=en');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
    expect(html).toContain('hreflang="nl" href="https://loket.example.nl/koplopers/evolva"');
    expect(html).toContain('hreflang="en" href="https://loket.example.nl/koplopers/evolva?lang=en"');
  });

  it('is compressed when asked and answers 304 when nothing changed', async () => {
    const zipped = await page('/koplopers', { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    const tag = zipped.headers.get('etag') ?? '';
    const again = await page('/koplopers', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.html).toBe('');
  });

  it('says so when the register cannot be read, without saying why', async () => {
    const broken = siteApp({
      ...siteSettings,
      register: registerReader(database.client, 'no-such-table'),
      baseAddress: 'https://loket.example.nl',
      file: projectFile,
      log: { error: () => undefined },
    });
    const answer = await broken.request('https://loket.example.nl/koplopers');
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).toContain('Er ging bij ons iets mis');
    expect(html).not.toContain('no-such-table');
    expect(await invalidities(html)).toEqual([]);
  });
});

it('names what is called like a page that is not there', async () => {
  const { status, html, reads } = await page('/koplopers/evolwa-werkplek-leren');
  expect(status).toBe(404);
  expect(reads.length).toBeLessThanOrEqual(2);
  expect(html).toContain('href="/koplopers/evolva"');
});

describe('what pages say', () => {
  it('counts a region from its rows', async () => {
    expect((await page('/regios/haaglanden')).html).toContain('Eén koploper en één regionaal pact.');
    expect((await page('/regios/haaglanden?lang=en')).html).toContain('One koploper and one regional pact.');
  });

  it('shows a region whose own document is not there yet', async () => {
    const { html } = await page('/regios/nieuwe-waterweg-noord');
    expect(html).toContain('<h1>Nieuwe Waterweg Noord</h1>');
    expect(html).toContain('Eén regionaal pact.');
    expect(html).toContain('Zuid-Holland');
  });

  it('is honest about a region of which there is nothing', async () => {
    expect((await page('/regios/drenthe')).html).toContain(
      'nog geen koploper, geen regionaal pact en geen subsidie in het register',
    );
  });

  it('shows what an import waived, its sources, and that nobody confirmed it', async () => {
    const { html } = await page('/koplopers/evolva');
    expect(html).toContain('Er is geen partner uit zorg of welzijn bij naam bekend.');
    expect(html).toContain('href="https://example.nl/evolva"');
    expect(html).toContain('Nooit door het project zelf');
    expect(html).toContain('De bron telt 7 partners; 2 daarvan kennen wij bij naam.');
    expect(html).toContain('oktober 2015');
  });

  it('says in English which texts are in Dutch only', async () => {
    const { html } = await page('/koplopers/evolva?lang=en');
    expect(html).toContain('This summary is available in Dutch only.');
    expect(html).toContain('<p class="prose" lang="nl">Zorgorganisaties laten');
  });

  it.each([
    ['a history', 'verify.mjs'],
    ['a round', 'verifyRound.mjs'],
  ])('serves the very program that checks %s, as one file that can be read', async (_, name) => {
    const hrefs = (await page('/controle')).html.matchAll(/href="([^"]+\.mjs)"/g);
    const href = [...hrefs].map(([, found = '']) => found).find((found) => found.endsWith(`/${name}`)) ?? '';
    const { headers, html, reads } = await page(href);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(html).toBe(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));
    expect(html).not.toMatch(/^\s*import\s.*from/m);
    expect(reads).toEqual([]);
  });

  it.each([
    ['the stylesheet', 'css', 'text/css; charset=utf-8'],
    ['the font', 'woff2', 'font/woff2'],
  ])('serves %s its pages name, for ever', async (_, ending, type) => {
    const href = (await page('/')).html.match(new RegExp(`href="(/assets/[^"]+\\.${ending})"`))?.[1] ?? '';
    const { status, headers, html, reads } = await page(href);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(html.length).toBeGreaterThan(10_000);
    expect(reads).toEqual([]);
  });
});
