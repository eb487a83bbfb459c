// The doors beside that of a command on a case: beginning one, the page behind a partner's link, and commands that no token gives.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../functions/commands/commandNames.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { type KoploperCommand, koploperCommands } from '../../schemas/commands/koploper.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import { putBack, rowsOf } from '../support/partitionRows.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { brought, liveStates } from './brought.ts';
import { cast, type Name, names } from './cast.ts';
import type { House } from './kinds.ts';

let house: House;
let api: TestApi;
let portal: TestPortal;

beforeAll(async () => {
  const database = await startDatabase();
  api = await testApi(database, database.client, cast);
  portal = testPortal(database, { now: '2026-03-03T09:00:00.000Z' });
  house = { database, deps: commandDeps(database.client, database.tables) };
});
afterAll(() => house.database.stop());

async function post(who: Name | undefined, path: string, input: unknown): Promise<string> {
  const response = await api.request(`/api/v1${path}`, {
    method: 'POST',
    headers: {
      ...(who === undefined ? {} : { authorization: `Bearer ${who}` }),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(input),
  });
  const { code, guard } = (await response.json()) as { code?: string; guard?: string };
  return `${response.status} ${guard ?? code ?? 'begun'}`;
}

describe('a case is begun', () => {
  it.each(names)('as an application by %s, as by anyone signed in', async (name) => {
    expect(await post(name, '/cases', inputs.start)).toBe('201 begun');
  });

  it.each(names)('as a nomination by %s only with a role for the region', async (name) => {
    const mayNominate = cast[name].grants.filter(({ role }) => role === 'coordinator' || role === 'officer');
    const here = mayNominate.some(({ region }) => region === '*' || region === 'haaglanden');
    const wanted = here ? '201 begun' : mayNominate.length > 0 ? '409 not-your-region' : '404 not-found';
    expect(await post(name, '/nominations', inputs.nominate)).toBe(wanted);
  });

  it('by nobody without a token', async () => {
    expect(await post(undefined, '/cases', inputs.start)).toBe('401 not-signed-in');
    expect(await post(undefined, '/nominations', inputs.nominate)).toBe('401 not-signed-in');
  });
});

describe('no token gives', () => {
  const others = (Object.keys(koploperCommands) as KoploperCommand[]).filter(
    (command) => !commandNames.koploper.includes(command),
  );

  it.each(others)('%s, whoever holds it', async (command) => {
    const on = await brought(house, 'draft');
    const before = await rowsOf(house.database, on.id);
    for (const name of names)
      expect(await post(name, `/cases/${on.id}/commands/${command}`, inputs[command])).toBe(
        '404 unknown-command',
      );
    expect(await rowsOf(house.database, on.id)).toEqual(before);
  });
});

describe('the page behind the link of a partner', () => {
  it.each(liveStates)(
    'takes an answer from whoever holds it only while it can be given: %s',
    async (state) => {
      const on = await brought(house, state);
      const before = await rowsOf(house.database, on.id);
      const partners = await house.deps.cases.partners(on.id);
      for (const partner of partners) {
        const answered = async (secret: string, answer: string) => {
          const { status } = await portal.post(`/partner/${on.id}/${partner.id}/${secret}`, { answer });
          const events = (await house.deps.cases.events(on.id)).length;
          const changed = events > before.filter(({ sk }) => sk?.S?.startsWith('EVENT#')).length;
          await putBack(house.database, on.id, before);
          return { status, changed };
        };
        for (const answer of ['confirm', 'decline']) {
          expect(await answered('geraden', answer)).toEqual({ status: 404, changed: false });
          const open = state === 'draft' && partner.status === 'invited';
          expect(await answered(partner.secret, answer)).toEqual({ status: 303, changed: open });
        }
      }
      expect(partners.length > 0).toBe(!['nominated', 'lapsed'].includes(state));
    },
  );
});
