// Every read by everyone of the cast in every state of a kind: the case, its form, clock, history and chain, what it holds about the
// one who asks, and the lists it stands in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRead } from '../../domain/case/access.ts';
import { caseKindOf } from '../../domain/caseKinds.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import type { Case } from '../../schemas/case.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { momentOfCase } from '../support/moments.ts';
import { rememberingClient } from '../support/rememberingClient.ts';
import { cast, type Name, names, standsAs } from './cast.ts';
import type { House, RightsKind } from './kinds.ts';

/** Declares the tests of a kind, over a database of their own. */
export function describeReads(rights: RightsKind): void {
  let house: House;
  let api: TestApi;
  const { kind } = rights;
  const { access, queueOf } = caseKindOf(kind);

  beforeAll(async () => {
    const started = await startDatabase();
    const database = { ...started, client: rememberingClient(started.client) };
    api = await testApi(database, database.client, cast);
    house = { database, deps: commandDeps(database.client, database.tables) };
    await rights.prepare(house);
  });
  afterAll(() => house.database.stop());

  const reads = (name: Name, state: string): boolean =>
    standsAs(name, kind, state).some((capacity) => mayRead(access, capacity, state));

  async function get(name: Name, path: string, on: LiveCase) {
    const response = await api.request(
      path,
      { headers: { authorization: `Bearer ${name}` } },
      on.anHourLater(),
    );
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text) };
  }

  /** Whether somebody finds an event in the histories of their capacities that read; `all` is every one. */
  const finds = (name: Name, state: string, type: string): boolean =>
    standsAs(name, kind, state)
      .filter((capacity) => mayRead(access, capacity, state))
      .some((capacity) => {
        const { history = [] } = access[capacity] ?? {};
        return history === 'all' || history.some((event) => type.includes(`.${event}.`));
      });

  describe.each([...rights.applying, ...rights.deciding])('a case that is %s', (state) => {
    let on: LiveCase;
    let current: Case;

    beforeAll(async () => {
      on = await rights.brought(house, state);
      ({ current } = await momentOfCase(house.deps.cases, on.id, on.now(), []));
    });

    it.each(names)('is read by %s as the table says', async (name) => {
      const known = reads(name, state);
      const path = `/api/v1/cases/${on.id}`;
      const status = async (part: string) => (await get(name, `${path}${part}`, on)).status;
      const form = known && current.form !== undefined;
      const clock = known && current.submittedAt !== undefined && !rights.withoutClock.includes(state);
      // The case holds something about who began it: for themselves and the office.
      const { beganBy } = rights;
      const data = known && (standsAs(name, kind, state).includes('officer') || name === beganBy);
      const parts = ['', '/form', '/clock', '/chain', `/personal-data?subject=${cast[beganBy].id}`];
      expect(await Promise.all(parts.map(status))).toEqual(
        [known, form, clock, known, data].map((found) => (found ? 200 : 404)),
      );
    });

    it.each(names)('shows %s the events of the table and no other', async (name) => {
      const { status, body } = await get(name, `/api/v1/cases/${on.id}/events`, on);
      expect(status).toBe(reads(name, state) ? 200 : 404);
      if (status !== 200) return;
      const history = await house.deps.cases.events(on.id);
      const readable = history.filter(({ type }) => finds(name, state, type));
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
      const writes = name === 'applicant' && rights.written.includes(state);
      expect(response.status).toBe(writes ? 204 : reads(name, state) ? 409 : 404);
    });
  });
}
