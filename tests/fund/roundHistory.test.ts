// The history of a round through the real api: whole to the office, without what is only proposed to anybody else or to who has
// an interest in one of the requests, and a chain that the published program takes from each of them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { chainExport } from '../../events/chainExport.ts';
import { envelope } from '../../events/envelope.ts';
import { roundEventName } from '../../events/types.ts';
import { fails, verify } from '../../functions/site/verify.mjs';
import { roundView } from '../../schemas/roundView.ts';
import { sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { people } from '../support/samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';

/** Of the school that asks, so that its request is closed to them. */
const ofTheSchool = { ...people.decider4, organisation: 'Mbo-college Duinrand' };

let database: Database;
let api: TestApi;
let live: ReturnType<typeof liveRound>;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database, database.client, { ...people, decider4: ofTheSchool });
  live = liveRound(database, sampleId);
  await live.planned(18 * million);
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

it('keeps the proposal, and what it gives, from a decider of the school that asks', async () => {
  expect(await namesFor('decider4')).toEqual(['round-planned', 'round-opened', 'round-closed']);
  const view = roundView.parse(await (await ask('decider4', '')).json());
  expect(view).toMatchObject({ conflict: true, progress: {} });
  expect(view).not.toHaveProperty('allocation');
  expect((await ask('decider4', '/what-if?ceiling=100')).status).toBe(404);
  expect(roundView.parse(await (await ask('decider3', '')).json())).not.toHaveProperty('conflict');
});

it('is not told to them either when they come too late for an act', async () => {
  const actor = personActor({ ...ofTheSchool, id: sampleId('decider4') });
  const [tells, other] = await Promise.all(
    [actor, live.as('decider3')].map((by) =>
      live.run({
        kind: 'round',
        subject: roundId,
        seen: 3,
        name: 'confirm-allocation',
        input: {},
        actor: by,
        commandId: randomUUID(),
        requestHash: 'd'.repeat(64),
        now: judging,
      }),
    ),
  );
  expect(tells).toMatchObject({ refusal: { code: 'changed-meanwhile', since: [] } });
  expect(other).toMatchObject({
    refusal: { code: 'changed-meanwhile', since: [{ sequence: '0000000004' }] },
  });
});

it('cannot be confirmed by them', async () => {
  const actor = personActor({ ...ofTheSchool, id: sampleId('decider4') });
  expect(await live.round(actor, 'confirm-allocation', {}, judging)).toMatchObject({
    refusal: { guard: 'conflict-of-interest' },
  });
});

it.each(['applicant', 'decider4', 'officer'])(
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
