// Every route of the api has a cell for every person of the cast: here, or in the file that is named. A new route fails until it has.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRead } from '../../domain/case/access.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import { roundId } from '../support/liveRound.ts';
import { fundRights } from './broughtRequest.ts';
import { cast, type Name, names, standsAs } from './cast.ts';
import type { House } from './kinds.ts';

let house: House;
let api: TestApi;
/** A request in each of these states, all in one round. */
const states = ['draft', 'submitted', 'under-review', 'judged-positive', 'decision-prepared'] as const;
const numbers = new Map<string, string>();

beforeAll(async () => {
  const database = await startDatabase();
  api = await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
  await fundRights.prepare(house);
  for (const state of states) numbers.set(state, (await fundRights.brought(house, state)).id);
});
afterAll(() => house.database.stop());

const office = ['officer', 'chair', 'decider'] as const;
const dividesRounds = (name: Name): boolean =>
  cast[name].grants.some(({ role, region }) => region === '*' && office.some((one) => one === role));
/** In which capacities somebody reads a request in a state. */
const readsAs = (name: Name, state: string): readonly string[] =>
  standsAs(name, 'fund', state).filter((capacity) => mayRead(caseKindOf('fund').access, capacity, state));

/** Whether somebody may know of a request in a state as one of the office. */
const knows = (name: Name, state: string): boolean =>
  readsAs(name, state).some((capacity) => office.some((one) => one === capacity));

interface Cell {
  /** `PREPARED` stands for the request whose decision is prepared. */
  readonly path: string;
  status(name: Name): number;
}
const everybody = (path: string): Cell => ({ path, status: () => 200 });

/** What is answered to each person, or the file in which that is proved. */
const cells: Readonly<Record<string, Cell | string>> = {
  'GET /health': everybody('/health'),
  'GET /openapi.json': everybody('/openapi.json'),
  'GET /cases': 'readsOf.ts',
  'GET /cases/:caseNumber': 'readsOf.ts',
  'GET /cases/:caseNumber/form': 'readsOf.ts',
  'PUT /cases/:caseNumber/form': 'readsOf.ts',
  'GET /cases/:caseNumber/clock': 'readsOf.ts',
  'GET /cases/:caseNumber/events': 'readsOf.ts',
  'GET /cases/:caseNumber/chain': 'readsOf.ts',
  'GET /cases/:caseNumber/personal-data': 'readsOf.ts',
  'POST /cases/:caseNumber/uploads': 'documents.fund.test.ts',
  'GET /cases/:caseNumber/documents/:upload': 'documents.fund.test.ts',
  'GET /cases/:caseNumber/letters': {
    path: '/cases/PREPARED/letters',
    status: (name) => (readsAs(name, 'decision-prepared').length > 0 ? 200 : 404),
  },
  'GET /cases/:caseNumber/letters/:letter': {
    path: '/cases/PREPARED/letters/concept',
    status: (name) =>
      readsAs(name, 'decision-prepared').some((one) => one === 'officer' || one === 'decider') ? 200 : 404,
  },
  'GET /reviewers': 'reads.test.ts',
  'POST /cases': 'otherDoors.test.ts',
  'POST /nominations': 'otherDoors.test.ts',
  'POST /cases/:caseNumber/commands/:command': 'doorsOf.ts',
  'POST /rounds/:roundId/commands/:command': 'doors.round.test.ts',
  'POST /regions/:region/commands/:command': 'doors.region.test.ts',
  'GET /regions': 'doors.region.test.ts',
  'GET /regions/:region': 'doors.region.test.ts',
  'GET /regions/:region/events': 'doors.region.test.ts',
  'GET /rounds': everybody('/rounds'),
  'GET /rounds/:roundId': everybody(`/rounds/${roundId}`),
  // What each finds in it: tests/fund/roundHistory.test.ts.
  'GET /rounds/:roundId/events': everybody(`/rounds/${roundId}/events`),
  'GET /rounds/:roundId/chain': everybody(`/rounds/${roundId}/chain`),
  'GET /rounds/:roundId/requests': {
    path: `/rounds/${roundId}/requests`,
    status: (name) => (dividesRounds(name) ? 200 : 404),
  },
  'GET /rounds/:roundId/what-if': {
    path: `/rounds/${roundId}/what-if?ceiling=100`,
    status: (name) => (dividesRounds(name) && knows(name, 'judged-positive') ? 200 : 404),
  },
};

it('every route has a cell', () => {
  const routes = api.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
  expect([...new Set(routes)].sort()).toEqual(Object.keys(cells).sort());
});

describe.each(
  Object.entries(cells).flatMap(([route, cell]) => (typeof cell === 'string' ? [] : [{ route, cell }])),
)('$route', ({ cell }) => {
  it.each(names)('for %s', async (name) => {
    const headers = { authorization: `Bearer ${name}` };
    const path = cell.path.replace('PREPARED', numbers.get('decision-prepared') ?? '');
    expect((await api.request(`/api/v1${path}`, { headers })).status).toBe(cell.status(name));
  });
});

describe('the requests of a round', () => {
  it.each(names.filter(dividesRounds))(
    'are listed for %s as far as they are unsealed and no interest bars',
    async (name) => {
      const { body } = await api.as(name).get<{ items: { number: string }[] }>(`/rounds/${roundId}/requests`);
      const wanted = states.filter((state) => state !== 'draft' && knows(name, state));
      expect(body.items.map(({ number }) => number).sort()).toEqual(
        wanted.map((state) => numbers.get(state)).sort(),
      );
    },
  );
});
