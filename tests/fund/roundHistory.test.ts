// The history of a round through the real api: whole to the office, without what is only proposed to anybody else, and a chain
// that the published program takes from each of them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { chainExport } from '../../events/chainExport.ts';
import { envelope } from '../../events/envelope.ts';
import { roundEventName } from '../../events/types.ts';
import { fails, verify } from '../../functions/site/verify.mjs';
import { sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';

let database: Database;
let api: TestApi;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  const live = liveRound(database, sampleId);
  const plan = {
    regulation: 'rif-2024-2027',
    opensOn: '2027-01-01',
    closesOn: '2027-01-31',
    ceiling: 18 * million,
    reason: 'Staatscourant',
  };
  await live.accepted(live.round(live.as('officer'), 'plan-round', plan, '2026-12-01T09:00:00.000Z'));
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  const number = await live.drafted(contentOf('Leren in de wijk', 'starter', million), january);
  await live.accepted(live.handIn(number, january));
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  await live.judged(number, 4, 4, judging);
  await live.accepted(live.round(live.as('chair'), 'propose-allocation', {}, judging));
}, 60_000);
afterAll(() => database.stop());

const ask = (who: string, path: string) =>
  api.request(`/api/v1/rounds/${roundId}${path}`, { headers: { authorization: `Bearer ${who}` } });
const namesFor = async (who: string, query = ''): Promise<readonly (string | undefined)[]> => {
  const events = z.array(envelope).parse(await (await ask(who, `/events${query}`)).json());
  return events.map(({ type }) => roundEventName(type));
};

it('is read by the office whole, and by anybody else without what is only proposed', async () => {
  const known = ['round-planned', 'round-opened', 'round-closed'];
  for (const who of ['applicant', 'reviewer1', 'stranger']) expect(await namesFor(who)).toEqual(known);
  for (const who of ['officer', 'chair', 'decider1'])
    expect(await namesFor(who)).toEqual([...known, 'allocation-proposed']);
  expect(await namesFor('officer', '?after=3')).toEqual(['allocation-proposed']);
  expect((await ask('officer', '/events?after=x')).status).toBe(400);
  expect((await api.request(`/api/v1/rounds/${roundId}/events`)).status).toBe(401);
});

it.each(['applicant', 'officer'])(
  'is a chain that holds, as %s gets it, until a word of it is changed',
  async (who) => {
    const answer = await ask(who, '/chain');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${roundId}.json"`);
    const text = await answer.text();
    expect(chainExport.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect((await verify(text)).filter(fails)).toEqual([]);
    expect(text.includes('allocation-proposed')).toBe(who === 'officer');
    const changed = text.replace('"closesOn":"2027-01-31"', '"closesOn":"2027-02-01"');
    expect(changed).not.toBe(text);
    expect((await verify(changed)).filter(fails)).toHaveLength(1);
  },
);

it('is no history of a round that there is not', async () => {
  for (const path of ['events', 'chain'])
    for (const id of ['round-rif-2031-1', 'KL-2026-0001']) {
      const headers = { authorization: 'Bearer officer' };
      expect((await api.request(`/api/v1/rounds/${id}/${path}`, { headers })).status).toBe(404);
    }
});
