// The register keeps the highest version of every thing, whole, whatever order versions come in.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RegionId, regionIds } from '../../schemas/regions.ts';
import type { PublicKoploper } from '../../schemas/register.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { cancelled, faultyClient } from '../../tests/support/faultyClient.ts';
import { registerReader } from './registerReader.ts';
import { sortedByName } from './registerRows.ts';
import { registerWriter } from './registerWriter.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const store = () => ({
  ...registerReader(database.client, database.tables.register),
  ...registerWriter(database.client, database.tables.register),
});

const koploper = (slug: string, version: number, more: Partial<PublicKoploper> = {}): PublicKoploper => ({
  kind: 'koploper',
  slug,
  version,
  caseNumber: 'KL-2026-0001',
  name: `Koploper ${slug}`,
  alsoKnownAs: [],
  regions: [],
  partners: [],
  educationLevels: [],
  themes: [],
  results: [],
  versions: [],
  ...more,
});

const namesIn = async (region: RegionId, slug: string) =>
  (await store().region(region)).koplopers.filter((one) => one.slug === slug).map(({ name }) => name);

let number = 0;
const nextSlug = () => {
  number += 1;
  return `thing-${number}`;
};

it('keeps the highest version and its entries only, in any order and at once', async () => {
  const places = fc.uniqueArray(fc.constantFrom(...regionIds), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(places, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      async (versions, atOnce, order) => {
        const slug = nextSlug();
        const documents = versions.map((regions, index) =>
          koploper(slug, index + 1, { regions, name: `Versie ${index + 1}` }),
        );
        const delivered = [...documents, ...documents]
          .map((document) => ({ document, rank: order.next().value }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ document }) => document);
        if (atOnce) await Promise.all(delivered.slice(0, 4).map((document) => store().replace(document)));
        for (const document of delivered) await store().replace(document);
        const last = documents.at(-1);
        expect(await store().koploper(slug)).toEqual(last);
        for (const region of regionIds) {
          expect(await namesIn(region, slug)).toEqual(last?.regions.includes(region) ? [last.name] : []);
        }
      },
    ),
    { numRuns: 12 },
  );
});

it('gives pages by name without overlap or gap, and says when there is no more', async () => {
  const { tables, client } = database;
  const register = { ...registerReader(client, tables.ephemera), ...registerWriter(client, tables.ephemera) };
  const names = ['Évolva', 'alfa', 'Beta', 'beta plus', 'Zorg 10', 'Ålesund'];
  for (const name of names) await register.replace(koploper(nextSlug(), 1, { name }));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await register.koplopers(2, after);
    seen.push(...page.koplopers.map(({ name }) => name));
    after = page.next;
  } while (after !== undefined);
  expect(seen).toEqual(['Ålesund', 'alfa', 'Beta', 'beta plus', 'Évolva', 'Zorg 10']);
  expect((await register.koplopers(6)).next).toBeUndefined();
  expect((await register.koplopers(2, 'zzz')).koplopers).toEqual([]);
});

it('tries again after contention, and throws what is no contention', async () => {
  const conflict = () =>
    ({ on: 'TransactWriteItemsCommand', when: 'before', error: cancelled('TransactionConflict') }) as const;
  const throttled = { ...conflict(), error: cancelled('ThrottlingError') };
  const { client, tables } = database;
  const contended = registerWriter(faultyClient(client, [conflict(), conflict()]), tables.register);
  expect(await contended.replace(koploper(nextSlug(), 1))).toBe('written');
  const busy = registerWriter(faultyClient(client, [throttled]), tables.register);
  await expect(busy.replace(koploper(nextSlug(), 1))).rejects.toThrow();
  const always = registerWriter(faultyClient(client, Array.from({ length: 5 }, conflict)), tables.register);
  await expect(always.replace(koploper(nextSlug(), 1))).rejects.toThrow('all the time');
});

it('sorts a name that has no Latin letters by its slug, and never makes a key too long', () => {
  expect(sortedByName({ name: '養護', slug: 'yogo' })).toBe('#yogo');
  expect(sortedByName({ name: 'x'.repeat(200), slug: 'y'.repeat(100) })).toHaveLength(201);
});
