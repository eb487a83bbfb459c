// With more grants than one read gives, files go on where they stopped: each grant once, and no read more than it takes.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { registerWriter } from '../../functions/platform/registerWriter.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';

const count = 205;
let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  const register = registerWriter(database.client, database.tables.register);
  for (let number = 0; number < count; number += 1)
    await register.replace({
      kind: 'grant',
      slug: `project-${number}`,
      version: 1,
      title: `Project ${number}`,
      recipient: { name: 'Mbo-college Duinrand' },
      regions: [],
      partners: [],
      status: 'granted',
      awardedOn: '2027-05-03',
      granted: { cents: 50_000_000 },
    });
  site = countingSite(database);
}, 60_000);
afterAll(() => database.stop());

const page = z.object({ grants: z.array(z.object({ id: z.string() })), next: z.optional(z.string()) });

it('JSON goes on page by page, one read each, and one more at the end for what ended', async () => {
  const seen: string[] = [];
  const reads: number[] = [];
  let path: string | undefined = '/data/subsidies.json';
  while (path !== undefined) {
    const answer = await site.page(path);
    const { grants, next } = page.parse(JSON.parse(answer.html));
    expect(answer.headers.get('link')).toBe(next === undefined ? null : `<${next}>; rel="next"`);
    seen.push(...grants.map(({ id }) => id));
    reads.push(answer.reads.length);
    path = next?.replace('https://loket.example.nl', '');
  }
  expect(new Set(seen).size).toBe(count);
  expect(seen).toHaveLength(count);
  expect(reads).toEqual([1, 1, 2]);
});

it('a table and 360Giving have them all', async () => {
  const table = await site.page('/data/subsidies.csv');
  expect(table.reads).toHaveLength(4);
  expect(parse(table.html, { columns: true, bom: true })).toHaveLength(count);
  const packed = await site.page('/data/subsidies-360giving.json');
  expect(packed.reads).toHaveLength(4);
  expect(page.parse(JSON.parse(packed.html)).grants).toHaveLength(count);
});
