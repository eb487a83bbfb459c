// What holds for every answer of the site: how long it may be kept, that it is asked for by one address, that nothing is changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { type CountingSite, countingSite } from '../../tests/support/countingSite.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { imported, inRegister, sampleKoploper } from '../../tests/support/publishedThings.ts';
import { siteSettings } from '../../tests/support/siteSettings.ts';
import { registerReader } from '../platform/registerReader.ts';
import { siteApp } from './app.tsx';

let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  await inRegister(database, await imported(database, 'koploper', sampleKoploper));
  site = countingSite(database);
});
afterAll(() => database.stop());

const page = (path: string, init?: RequestInit) => site.page(path, init);

describe('how long an answer holds', () => {
  it.each([
    ['/koplopers/evolva', 200],
    ['/koplopers/', 301],
  ])('%s is asked for each time by a browser, and each minute by the edge', async (path, status) => {
    const answer = await page(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=600',
    );
  });

  it('what is not there may be there soon', async () => {
    expect((await page('/koplopers/geen')).headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=10',
    );
  });

  it('what failed is kept by nobody', async () => {
    const broken = siteApp({
      ...siteSettings,
      register: registerReader(database.client, 'no-such-table'),
      baseAddress: 'https://loket.example.nl',
      file: projectFile,
      log: { error: () => undefined },
    });
    for (const path of ['/koplopers', '/data/koplopers.json', '/data/koplopers.csv', '/sitemap.xml']) {
      const answer = await broken.request(`https://loket.example.nl${path}`);
      expect(answer.status).toBe(500);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('an answer that is known already', () => {
  const gzip = { 'accept-encoding': 'gzip' };

  it.each([
    '/koplopers',
    '/data',
    '/data/koplopers.json',
    '/data/koplopers.csv',
    '/sitemap.xml',
    '/koplopers.atom',
  ])('%s is not sent again, compressed or not, and says which headers matter', async (path) => {
    const plain = await page(path);
    const tag = plain.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]+"$/);
    for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
      const again = await page(path, { headers: { ...gzip, 'if-none-match': known } });
      expect([again.status, again.html]).toEqual([304, '']);
      expect(again.headers.get('cache-control')).toContain('s-maxage=60');
      expect(again.headers.get('vary')).toBe('Accept-Encoding');
    }
    expect((await page(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('has a weak tag when it was compressed: the same page in other bytes', async () => {
    const zipped = await page('/koplopers', { headers: gzip });
    const plain = await page('/koplopers');
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('etag')).toBe(`W/${plain.headers.get('etag')}`);
    expect([zipped, plain].map(({ headers }) => headers.get('vary'))).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ]);
  });

  it('is told by HEAD without its body', async () => {
    const [head, whole] = [
      await page('/data/koplopers.csv', { method: 'HEAD' }),
      await page('/data/koplopers.csv'),
    ];
    expect([head.status, head.html]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
  });
});

describe('an address', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])(
    'is not for %s, and says what it is for',
    async (method) => {
      for (const path of ['/', '/koplopers', '/data/koplopers.json', '/nergens']) {
        const { status, headers, reads } = await page(path, { method });
        expect(status).toBe(405);
        expect(headers.get('allow')).toBe('GET, HEAD');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(reads).toEqual([]);
      }
    },
  );

  it('tells OPTIONS what may be done', async () => {
    const { status, headers } = await page('/koplopers', { method: 'OPTIONS' });
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD']);
  });

  it.each([
    ['/koplopers/', '/koplopers'],
    ['/koplopers/evolva/?lang=en', '/koplopers/evolva?lang=en'],
    ['/regios///', '/regios'],
    ['//elders.example/', '/elders.example'],
    ['/\\elders.example/', '/elders.example'],
  ])('%s with a slash at the end is the one without', async (path, expected) => {
    const { status, headers } = await page(path);
    expect([status, headers.get('location')]).toEqual([301, expected]);
  });

  it('that is the front page keeps its slash', async () => {
    expect((await page('/?lang=en')).status).toBe(200);
  });

  const hostile = [
    'na=%00',
    'na=',
    'na=%20',
    'na=~~~',
    'na=%F0%9F%92%A9',
    'na=%FF%FE',
    'na=%',
    'na[]=1&na[$gt]=',
    `na=${'x'.repeat(10_000)}`,
    `na=${encodeURIComponent('\u{1f4a9}'.repeat(800))}`,
    `lang=${'en'.repeat(5_000)}`,
    'lang=en&lang=nl',
    `${Array.from({ length: 1000 }, (_, index) => `q${index}=1`).join('&')}`,
    '__proto__=1&constructor=1',
    'deel=2026-13',
    `deel=${'9'.repeat(10_000)}`,
    'deel=..%2F..%2Fetc',
  ];

  it.each([
    '/',
    '/koplopers',
    '/koplopers/evolva',
    '/regios',
    '/data',
    '/data/koplopers.json',
    '/data/koplopers.csv',
    '/sitemap.xml',
  ])('%s is read as such whatever is asked with it', async (path) => {
    for (const query of hostile) {
      const { status, headers } = await page(`${path}?${query}`);
      expect(status, query.slice(0, 40)).toBeLessThan(500);
      for (const [, value] of headers) expect(value.length).toBeLessThan(2000);
    }
    expect(site.failures).toEqual([]);
  });
});
