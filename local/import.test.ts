// `npm run import` as an operator runs it: into a database it is told of, everything once, and a clear word when something is missing.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, startDatabase } from '../tests/support/database.ts';
import { realData } from './importing/bringIn.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const imported = (...options: string[]) =>
  promisify(execFile)(process.execPath, ['local/import.ts', ...options], {
    env: {
      ...process.env,
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  });

/** The ids of everything that has a head row, and how many events there are. */
async function stored(): Promise<{ heads: readonly string[]; events: number }> {
  const rows: (readonly [string, string])[] = [];
  let start: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await database.client.send(
      new ScanCommand({ TableName: database.tables.cases, ExclusiveStartKey: start }),
    );
    for (const { pk, sk } of page.Items ?? []) rows.push([pk?.S ?? '', sk?.S ?? '']);
    start = page.LastEvaluatedKey;
  } while (start);
  return {
    heads: rows.filter(([, sk]) => sk === 'HEAD').map(([pk]) => pk),
    events: rows.filter(([, sk]) => sk.startsWith('EVENT#')).length,
  };
}

it('brings everything in once, however often it is run', { timeout: 120_000 }, async () => {
  const { stdout } = await imported('--table', database.tables.cases);
  expect(stdout).toContain('Importing 24 real koplopers');
  const first = await stored();
  const { koplopers, places, past } = realData();
  expect(first.heads).toHaveLength(koplopers.length + places.length + past.length);
  expect(first.heads.filter((id) => id.startsWith('KL-'))).toHaveLength(24);
  expect(first.events).toBe(first.heads.length);
  await imported('--table', database.tables.cases);
  expect(await stored()).toEqual(first);
});

it('without a table says what it needs', async () => {
  await expect(imported()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('npm run import -- --table CASES_TABLE'),
  });
});
