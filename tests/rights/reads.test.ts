// Every read by everyone of the cast in every state: the case, its form, clock, history and chain, what it holds about the one
// who asks, and the lists it stands in.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KoploperCapacity } from '../../domain/koploper/access.ts';
import { access } from '../../domain/koploper/access.ts';
import { queueOf } from '../../domain/koploper/standing.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { rememberingClient } from '../support/rememberingClient.ts';
import { brought, type House, liveStates } from './brought.ts';
import { cast, type Name, names, standsAs } from './cast.ts';

let house: House;
let api: TestApi;

beforeAll(async () => {
  const started = await startDatabase();
  const database = { ...started, client: rememberingClient(started.client) };
  api = await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
});
afterAll(() => house.database.stop());

const reads = (name: Name, state: KoploperCase['state']): boolean =>
  standsAs(name, state).some((capacity) => access[capacity].reads.includes(state));

async function get(name: Name, path: string, on: LiveCase) {
  const response = await api.request(
    path,
    { headers: { authorization: `Bearer ${name}` } },
    on.anHourLater(),
  );
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text) };
}

/** Event names that a person finds in the histories of its capacities that read; `all` is every one. */
const finds = (
  capacities: readonly KoploperCapacity[],
  state: KoploperCase['state'],
  type: string,
): boolean =>
  capacities
    .filter((capacity) => access[capacity].reads.includes(state))
    .some((capacity) => {
      const { history } = access[capacity];
      return history === 'all' || history.some((event) => type.includes(`.${event}.`));
    });

describe.each(liveStates)('a case that is %s', (state) => {
  let on: LiveCase;
  let current: KoploperCase;

  beforeAll(async () => {
    on = await brought(house, state);
    const head = await house.deps.cases.head(on.id, 'strong');
    if (head?.aggregate.kind !== 'koploper') throw new Error('the case has no head row');
    current = head.aggregate;
  });

  it.each(names)('is read by %s as the table says', async (name) => {
    const known = reads(name, state);
    const path = `/api/v1/cases/${on.id}`;
    const status = async (part: string) => (await get(name, `${path}${part}`, on)).status;
    const form = known && current.form !== undefined;
    const clock =
      known && current.submittedAt !== undefined && !['withdrawn', 'not-processed'].includes(state);
    // The coordinator nominated, so the case holds something about them: for themselves and the office.
    const data = known && (standsAs(name, state).includes('officer') || name === 'coordinator');
    const parts = ['', '/form', '/clock', '/chain', `/personal-data?subject=${cast.coordinator.id}`];
    expect(await Promise.all(parts.map(status))).toEqual(
      [known, form, clock, known, data].map((found) => (found ? 200 : 404)),
    );
  });

  it.each(names)('shows %s the events of the table and no other', async (name) => {
    const { status, body } = await get(name, `/api/v1/cases/${on.id}/events`, on);
    expect(status).toBe(reads(name, state) ? 200 : 404);
    if (status !== 200) return;
    const history = await house.deps.cases.events(on.id);
    const readable = history.filter(({ type }) => finds(standsAs(name, state), state, type));
    const seen = body.map(({ type }: { type: string }) => type);
    expect(seen).toEqual(readable.map(({ type }) => type));
  });

  it.each(names)('stands in the lists of %s that it belongs in', async (name) => {
    const listed = async (query: string) => {
      const { body } = await get(name, `/api/v1/cases?limit=100&${query}`, on);
      return body.items.some(({ number }: { number: string }) => number === on.id);
    };
    const known = reads(name, state);
    const queue = queueOf(current);
    const task = current.reviewers?.some(
      ({ person, levels, abstained }) => person === cast[name].id && !levels && !abstained,
    );
    const roles = ['officer', 'chair', 'decider'] as const;
    const lists = ['view=own', ...[...roles, 'reviewer'].map((role) => `view=queue&queue=${role}`)];
    const held = (role: Role) => cast[name].grants.some((grant) => grant.role === role);
    expect(await Promise.all(lists.map(listed))).toEqual([
      known && name === 'applicant',
      ...roles.map((role) => known && queue === role && held(role)),
      known && state === 'under-review' && task === true,
    ]);
  });

  it.each(names)('takes the form from %s only while it is the applicant’s to write', async (name) => {
    const form = current.form === undefined ? undefined : await house.deps.cases.form(on.id, current.form);
    const response = await api.request(
      `/api/v1/cases/${on.id}/form`,
      {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${name}`,
          'content-type': 'application/json',
          'if-match': `"${form?.etag ?? 'none'}"`,
        },
        body: JSON.stringify(form?.content ?? {}),
      },
      on.anHourLater(),
    );
    const writes = name === 'applicant' && ['draft', 'awaiting-supplement'].includes(state);
    expect(response.status).toBe(writes ? 204 : reads(name, state) ? 409 : 404);
  });
});

describe('the list of reviewers', () => {
  it.each(names)('is there for %s only as an officer', async (name) => {
    const officer = cast[name].grants.some(({ role }) => role === 'officer');
    const { status } = await api.request('/api/v1/reviewers', {
      headers: { authorization: `Bearer ${name}` },
    });
    expect(status).toBe(officer ? 200 : 404);
  });
});
