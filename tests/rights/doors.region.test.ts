// Every person before a region whose page is kept, through the real doors: who reads it, who revises it, and for whom it is not there.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../functions/commands/commandNames.ts';
import type { ImportRegionInput } from '../../schemas/import.ts';
import { regionView } from '../../schemas/regionView.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { putBack, rowsOf } from '../support/partitionRows.ts';
import { imported, sampleRegion } from '../support/publishedThings.ts';
import { sampleContent } from '../support/sampleRegions.ts';
import { cast, type Name, names } from './cast.ts';

let database: Database;
let api: TestApi;
const id = 'region-haaglanden';

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database, database.client, cast);
  await imported(database, 'region', sampleRegion);
  const zeeland: ImportRegionInput = { ...sampleRegion, slug: 'zeeland', name: 'Zeeland' };
  await imported(database, 'region', zeeland);
});
afterAll(() => database.stop());

const keeps = (name: Name, region: string): boolean =>
  cast[name].grants.some(
    (grant) =>
      (grant.role === 'coordinator' || grant.role === 'officer') &&
      (grant.region === '*' || grant.region === region),
  );

const headersOf = (name: Name, more: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${name}`, ...more },
});

interface Sent {
  readonly region?: string;
  readonly body?: object;
  readonly [header: string]: string | object | undefined;
}

function revise(name: Name, { region = 'haaglanden', body = sampleContent, ...more }: Sent = {}) {
  const given = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '"1"' };
  return api.request(`/api/v1/regions/${region}/commands/revise`, {
    method: 'POST',
    ...headersOf(name, { ...given, ...(more as Record<string, string>) }),
    body: JSON.stringify(body),
  });
}

describe('a region', () => {
  it.each(names)('is read and listed for %s only when they keep it', async (name) => {
    const expected = keeps(name, 'haaglanden') ? 200 : 404;
    for (const part of ['', '/events']) {
      const answer = await api.request(`/api/v1/regions/haaglanden${part}`, headersOf(name));
      expect(answer.status).toBe(expected);
    }
    const list = await api.request('/api/v1/regions', headersOf(name));
    const { items } = (await list.json()) as { items: { region: string }[] };
    expect(items.map(({ region }) => region)).toEqual(
      ['haaglanden', 'zeeland'].filter((region) => keeps(name, region)),
    );
  });

  it.each(names)('is revised by %s only when they keep it', async (name) => {
    const before = await rowsOf(database, id);
    const answer = await revise(name);
    const { code } = (await answer.json()) as { code?: string };
    expect(answer.ok ? 'accepted' : code).toBe(keeps(name, 'haaglanden') ? 'accepted' : 'not-found');
    if (answer.ok) await putBack(database, id, before);
  });

  it('is not found by who names none, or one that was never recorded', async () => {
    for (const region of ['atlantis', 'region-haaglanden', 'drenthe'])
      expect((await revise('officer', { region })).status, region).toBe(404);
  });

  it('takes no command with a token but its revision', async () => {
    expect(commandNames.region).toEqual(['revise']);
    const answer = await api.request('/api/v1/regions/haaglanden/commands/import', {
      method: 'POST',
      ...headersOf('officer', { 'idempotency-key': randomUUID() }),
    });
    expect(await answer.json()).toMatchObject({ code: 'unknown-command', commands: ['revise'] });
  });
});

describe('a revision', () => {
  it('asks which version was seen, is done once for one key, and tells who comes second', async () => {
    expect((await revise('coordinator', { 'if-match': '' })).status).toBe(428);
    const key = { 'idempotency-key': 'een-sleutel-van-ons' };
    const first = await revise('coordinator', key);
    expect(await first.json()).toMatchObject({ id, version: 2, state: 'published' });
    expect(first.headers.get('etag')).toBe('"2"');
    expect((await revise('coordinator', key)).status).toBe(200);
    const reused = await revise('coordinator', { ...key, body: { agenda: [] } });
    expect(await reused.json()).toMatchObject({ code: 'key-reused' });
    const second = await revise('officer', { body: { agenda: [] } });
    expect({ status: second.status, body: await second.json() }).toMatchObject({
      status: 412,
      body: { code: 'changed-meanwhile' },
    });
    const read = await api.request('/api/v1/regions/haaglanden', headersOf('officer'));
    const view = regionView.parse(await read.json());
    expect(view).toMatchObject({
      version: 2,
      content: sampleContent,
      revisions: [{ version: 2, by: 'coordinator' }],
      allowed: ['revise'],
      needVersion: ['revise'],
    });
  });

  it.each([
    ['a state of an agenda that there is not', { agenda: [{ title: 'Iets', status: 'misschien' }] }],
    ['more points than an agenda has', { agenda: Array(41).fill({ title: 'Iets', status: 'planned' }) }],
    ['a link that runs a script', { agenda: [{ title: 'Iets', status: 'planned', link: 'javascript:x()' }] }],
    ['something that a page has not', { agenda: [], secretary: 'Anna' }],
    ['an organisation without a name', { facilitator: { email: 'info@example.nl' } }],
  ])('is refused at the door for %s', async (_what, body) => {
    const answer = await revise('coordinator', { body });
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 400,
      body: { code: 'invalid-input' },
    });
  });
});
