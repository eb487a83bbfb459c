// For somebody with a conflict of interest, computed or declared, a case is not there: every route answers as it does for a
// number that was never given out, and no list holds it.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandNames } from '../../functions/commands/commandNames.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import type { Person } from '../../schemas/person.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { issuer, type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { anyInputAt } from '../support/liveKinds.ts';
import { type Moment, momentOfCase } from '../support/moments.ts';
import { byOthers } from './brought.ts';
import { cast, idOf, ownDomain, ownOrganisation, partnerOrganisation } from './cast.ts';
import type { House, RightsKind } from './kinds.ts';

const judging = ['reviewer', 'chair', 'officer', 'decider'] as const;

const ways = {
  'the same organisation': { organisation: ownOrganisation.toUpperCase() },
  'a partner of the case': { organisation: partnerOrganisation },
  'the same mail domain': { email: `iemand@${ownDomain}` },
  'coordinator of the region': { coordinates: true },
} as const;
type Way = keyof typeof ways | 'declared';
const everyWay = [...(Object.keys(ways) as (keyof typeof ways)[]), 'declared'] as const;

interface Route {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  body(moment: Moment): unknown;
}
const nothing = () => undefined;

/** Declares the tests of a kind, over a database of their own. */
export function describeConflict(rights: RightsKind): void {
  const { kind, absent } = rights;
  const known: Record<string, Person> = { ...cast };
  let house: House;
  let api: TestApi;
  const cases = new Map<string, { on: LiveCase; moment: Moment }>();
  let others: readonly LiveCase[];

  /** Before that nobody declares anything. */
  const states = [...rights.applying, ...rights.deciding].filter(
    (state) => !rights.beforeSubmission.includes(state),
  );

  beforeAll(async () => {
    const database = await startDatabase();
    api = await testApi(database, database.client, known);
    house = { database, deps: commandDeps(database.client, database.tables) };
    await rights.prepare(house);
    for (const state of states) {
      const on = await rights.brought(house, state);
      const moment = await momentOfCase(house.deps.cases, on.id, on.anHourLater(), [
        idOf('unassignedReviewer'),
      ]);
      cases.set(state, { on, moment });
    }
    others = await Promise.all(rights.queued.map((state) => rights.brought(house, state, byOthers)));
  });
  afterAll(() => house.database.stop());

  /** Somebody with these roles and this conflict; recorded when first needed. */
  async function conflicted(way: Way, roles: readonly Role[]): Promise<string> {
    if (way === 'declared') return 'declared';
    const name = `${way} ${roles.join()}`.replaceAll(/[^a-z]/g, '-');
    if (!(name in known)) {
      const { coordinates, ...tie } = { coordinates: false, ...ways[way] };
      const grants = [
        ...roles.map((role) => ({ role, region: '*' as const })),
        ...(coordinates ? [{ role: 'coordinator' as const, region: 'haaglanden' as const }] : []),
      ];
      known[name] = { ...cast.stranger, ...tie, subject: name, id: personIdOf(issuer, name), grants };
      await peopleStore(house.database.client, house.database.tables.people).put(known[name]);
    }
    return name;
  }

  const routes: readonly Route[] = [
    ...['', '/form', '/clock', '/events', '/events?after=1', '/chain', '/archive', '/personal-data'].map(
      (path) => ({
        method: 'GET' as const,
        path,
        body: nothing,
      }),
    ),
    {
      method: 'GET',
      path: `/personal-data?subject=${idOf('applicant')}`,
      body: nothing,
    },
    { method: 'PUT', path: '/form', body: () => ({ name: 'Iets anders' }) },
    ...[...commandNames[kind], 'start', 'import', 'remind', 'confirm-partnership', 'onzin'].map(
      (command) => ({
        method: 'POST' as const,
        path: `/commands/${command}`,
        body: (moment: Moment) =>
          command.endsWith('-nomination')
            ? { secret: 'geen-geheim', electronicNotice: true }
            : anyInputAt(command, moment),
      }),
    ),
  ];

  /** What comes back, all but what names the request itself; the number of the case is no difference. */
  async function answer(
    who: string,
    number: string,
    { method, path, body }: Route,
    moment: Moment,
    seen: string,
  ) {
    const content = body(moment);
    const response = await api.request(
      `/api/v1/cases/${number}${path}`,
      {
        method,
        headers: {
          authorization: `Bearer ${who}`,
          'idempotency-key': randomUUID(),
          ...(content === undefined ? {} : { 'content-type': 'application/json' }),
          ...(seen === '' ? {} : { 'if-match': `"${seen}"` }),
        },
        ...(content === undefined ? {} : { body: JSON.stringify(content) }),
      },
      '2027-06-01T09:00:00.000Z',
    );
    const text = (await response.text()).replaceAll(number, 'NUMBER');
    const headers = [...response.headers].map(
      ([name, value]) => `${name}: ${value.replaceAll(number, 'NUMBER')}`,
    );
    return { status: response.status, headers: headers.sort(), body: JSON.parse(text) };
  }

  const asked = fc.record({
    way: fc.constantFrom(...everyWay),
    roles: fc.subarray([...judging], { minLength: 1 }),
    state: fc.constantFrom(...states),
    route: fc.constantFrom(...routes),
    tells: fc.boolean(),
  });

  it('every route answers somebody in conflict as if the case had never been', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ way, roles, state, route, tells }) => {
        const live = cases.get(state);
        if (!live) throw new Error(`no case is ${state}`);
        const who = await conflicted(way, roles);
        const seen = tells ? String(live.moment.current.version) : '';
        const here = await answer(who, live.on.id, route, live.moment, seen);
        // A coordinator of the region keeps what every coordinator has, and nothing of any other role.
        const coordinates = way === 'coordinator of the region';
        const nobody = coordinates ? await conflicted(way, []) : who;
        const there = await answer(nobody, coordinates ? live.on.id : absent, route, live.moment, seen);
        expect(here).toEqual(there);
      }),
      { numRuns: 600 },
    );
  });

  it('no list of somebody in conflict holds the case, nor names it in a cursor', async () => {
    const hidden = [...cases.values()].map(({ on }) => on.id);
    const shown = new Set<string>();
    for (const way of everyWay.filter((one) => one !== 'coordinator of the region')) {
      const who = await conflicted(way, judging);
      for (const query of ['view=own', ...judging.map((role) => `view=queue&queue=${role}`)]) {
        for (const limit of [1, 2, 100]) {
          let cursor: string | undefined;
          do {
            const from = cursor === undefined ? '' : `&cursor=${cursor}`;
            const path = `/cases?${query}&limit=${limit}${from}`;
            const { body } = await api.as(who).get<{ items: { number: string }[]; next?: string }>(path);
            const told = JSON.stringify(body) + Buffer.from(body.next ?? '', 'base64url').toString();
            for (const number of hidden) expect(told).not.toContain(number);
            for (const { number } of body.items) shown.add(number);
            cursor = body.next;
          } while (cursor !== undefined);
        }
      }
    }
    // The others' cases are found all the same.
    expect(shown).toEqual(new Set(others.map(({ id }) => id)));
  });
}
