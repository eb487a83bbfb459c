// Pages of a list: every case on one of them, none twice, and none that is empty while there is another.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { caseLists, type Page } from './caseLists.ts';
import { toItem } from './dynamo.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const numberOf = (owner: string, index: number): string =>
  `KL-2026-${owner}${String(index).padStart(2, '0')}`;

async function owned(owner: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await database.client.send(
      new PutItemCommand({
        TableName: database.tables.cases,
        Item: toItem({
          pk: numberOf(owner, index),
          sk: 'HEAD',
          ownedBy: owner,
          ownedSince: `2026-03-${String(index + 1).padStart(2, '0')}`,
        }),
      }),
    );
}

async function pagesOf(owner: string, limit: number): Promise<Page[]> {
  const lists = caseLists(database.client, database.tables.cases);
  const pages: Page[] = [];
  let from: string | undefined;
  do {
    const page: Page | undefined = await lists.page('owned', owner, limit, from);
    if (!page) throw new Error('the list does not know its own cursor');
    pages.push(page);
    from = page.next;
  } while (from !== undefined);
  return pages;
}

it.each([0, 1, 4, 5, 6, 10, 11])('%i cases, five on a page', async (count) => {
  const owner = String(count).padStart(2, '0');
  await owned(owner, count);
  const pages = await pagesOf(owner, 5);
  expect(pages).toHaveLength(Math.max(1, Math.ceil(count / 5)));
  expect(pages.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(
    Array.from({ length: count }, (_, index) => numberOf(owner, index)),
  );
});

it('a cursor of another list, or of nobody, is none', async () => {
  await owned('een', 3);
  await owned('ander', 3);
  const lists = caseLists(database.client, database.tables.cases);
  const [first] = await pagesOf('een', 2);
  expect(await lists.page('owned', 'ander', 2, first?.next)).toBeUndefined();
  expect(await lists.page('owned', 'een', 2, 'geraden')).toBeUndefined();
});
