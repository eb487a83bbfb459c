// The demonstrated cases are told once, to nobody by mail, and a start that was cut off in the middle of it does no harm.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { putPeople } from '../peopleRows.ts';
import { openFolder } from '../state/openFolder.ts';
import type { StateStore } from '../state/stateStore.ts';
import { openTableStream } from '../streams/tableStream.ts';
import { demonstrate } from './demonstration.ts';
import { withoutStream } from './withoutStream.ts';

const issuer = 'https://issuer.example.nl';
const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-demonstration-'));
let database: Database;
let state: StateStore;

beforeEach(async () => {
  database = await startDatabase();
  state = openFolder(folder, true);
  await putPeople(database.client, database.tables.people, issuer);
});
afterEach(async () => {
  state.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

const begin = () =>
  demonstrate({
    client: database.client,
    tables: database.tables,
    state,
    issuer,
    keep: () => Promise.resolve(),
    now: () => Date.parse('2026-11-26T08:15:00.000Z'),
    tell: () => undefined,
  });

const told = async () => {
  const stream = await openTableStream(database.endpoint, database.tables.cases);
  return stream.after(undefined);
};

test('no stream tells of its cases, and of its rounds only that a ceiling was set', async () => {
  const { numbers, publish } = await begin();
  expect(numbers).toHaveLength(9 + 13);
  expect(await told()).toEqual([]);
  await publish();
  const events = (await told()).flatMap(({ dynamodb }) =>
    /EVENT#/.test(JSON.stringify(dynamodb.Keys)) ? [dynamodb] : [],
  );
  expect(events).toHaveLength(2);
  for (const event of events) expect(JSON.stringify(event)).toContain('ceiling-changed');
});

test('a second start tells nothing', async () => {
  await begin();
  expect((await begin()).numbers).toEqual([]);
});

test('whoever has data already gets no examples with it', async () => {
  state.keep('imported', 'everything');
  expect((await begin()).numbers).toEqual([]);
});

test('a start that was cut off has its stream again, and does not begin anew', async () => {
  const cutOff = withoutStream(database.client, database.tables.cases, async () => {
    state.keep('demonstration', 'begun');
    expect((await begin()).numbers).toEqual([]);
    // The stream is on again before anybody could read it.
    expect(await told()).toEqual([]);
  });
  await cutOff.catch(() => undefined);
  expect(state.setting('demonstration')).toBe('done');
});
