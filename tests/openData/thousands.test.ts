// With thousands of koplopers, no answer reads more than its bound: two reads a hundred in files, two reads for a sitemap.
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { manyKoplopers, putInRegister } from '../support/manyKoplopers.ts';

const count = 2050;
let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  await putInRegister(database, manyKoplopers(count));
  site = countingSite(database);
});
afterAll(() => database.stop());

const own = (address: string) => address.replace('https://loket.example.nl', '');
const page = z.object({ koplopers: z.array(z.object({ id: z.string() })), next: z.optional(z.string()) });

it('JSON goes on page by page, two reads each, and tells each koploper once', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/data/koplopers.json';
  while (path !== undefined) {
    const { html, reads, headers } = await site.page(path);
    expect(reads).toEqual(['QueryCommand', 'BatchGetItemCommand']);
    const { koplopers, next } = page.parse(JSON.parse(html));
    expect(koplopers.length).toBeLessThanOrEqual(100);
    expect(headers.get('link')).toBe(next === undefined ? null : `<${next}>; rel="next"`);
    seen.push(...koplopers.map(({ id }) => id));
    path = next && own(next);
  }
  expect(seen).toHaveLength(count);
  expect(new Set(seen).size).toBe(count);
  expect(seen[0]).toMatch(/koploper-2050$/);
});

it('a table has two thousand, in forty reads, and says where it goes on', async () => {
  const first = await site.page('/data/koplopers.csv');
  expect(first.reads).toHaveLength(40);
  expect(parse(first.html, { columns: true, bom: true })).toHaveLength(2000);
  // Less than a function may answer with, also to a client that takes nothing compressed.
  expect(Buffer.byteLength(first.html)).toBeLessThan(6_000_000);
  const [, next = ''] = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
  const second = await site.page(own(next));
  expect(second.reads).toHaveLength(2);
  expect(parse(second.html, { columns: true, bom: true })).toHaveLength(50);
  expect(second.headers.get('link')).toBeNull();
});

it('the sitemap becomes an index of months, one read, and each of its parts takes two at most', async () => {
  const index = await site.page('/sitemap.xml');
  expect(index.reads).toEqual(['QueryCommand']);
  const parser = new XMLParser({ isArray: (name) => name === 'sitemap' || name === 'url' });
  const { sitemapindex } = z
    .object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }) })
    .parse(parser.parse(index.html));
  const found: string[] = [];
  for (const { loc } of sitemapindex.sitemap) {
    const part = await site.page(own(loc));
    expect(part.reads.length).toBeLessThanOrEqual(2);
    const { urlset } = z
      .object({ urlset: z.object({ url: z.array(z.object({ loc: z.string() })) }) })
      .parse(parser.parse(part.html));
    found.push(...urlset.url.map((each) => each.loc));
  }
  expect(found.filter((each) => /koploper-\d+$/.test(each))).toHaveLength(count);
  expect(found.filter((each) => /koploper-\d+\?lang=en$/.test(each))).toHaveLength(count);
  expect(found).toContain('https://loket.example.nl/regios/zeeland');
});
