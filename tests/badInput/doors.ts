// Bad input at the real doors: refused with its reason and what to do in both languages, and not a row of the case is another.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect } from 'vitest';
import { commandDeps } from '../../functions/commands/deps.ts';
import type { KoploperCommand } from '../../schemas/commands/koploper.ts';
import { brought, type LiveState } from '../rights/brought.ts';
import { cast, type Name } from '../rights/cast.ts';
import type { House } from '../rights/kinds.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { momentOf } from '../support/liveInputs.ts';
import { rowsOf } from '../support/partitionRows.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';

interface Told {
  readonly status: number;
  readonly code?: string;
  readonly guard?: string;
  readonly pointer?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export interface Doors {
  readonly house: House;
  readonly portal: TestPortal;
  inState(state: LiveState): Promise<LiveCase>;
  /** What the api answers to a command, in one language. */
  told(on: LiveCase, who: Name, command: KoploperCommand, input: unknown, language?: string): Promise<Told>;
  /** Refused in words of both languages, with every row as it was. Gives the Dutch answer. */
  refused(on: LiveCase, who: Name, command: KoploperCommand, input: unknown): Promise<Told>;
}

/** Starts the doors over a database before the tests of this file, and stops it after them. */
export function useDoors(): Doors {
  const doors: Partial<Record<keyof Doors, unknown>> = {};
  beforeAll(async () => {
    const database = await startDatabase();
    const api = await testApi(database, database.client, cast);
    const portal = testPortal(database, { now: '2026-03-03T09:00:00.000Z' });
    const deps = { ...commandDeps(database.client, database.tables), pause: () => Promise.resolve() };
    Object.assign(doors, doorsOver({ database, deps }, api, portal));
  });
  afterAll(() => (doors as unknown as Doors).house.database.stop());
  return doors as unknown as Doors;
}

function doorsOver(house: House, api: TestApi, portal: TestPortal): Doors {
  const told: Doors['told'] = async (on, who, command, input, language = 'nl') => {
    const { current } = await momentOf(house.deps.cases, on.id, on.now(), []);
    const response = await api.request(
      `/api/v1/cases/${on.id}/commands/${command}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${who}`,
          'content-type': 'application/json',
          'accept-language': language,
          'idempotency-key': randomUUID(),
          'if-match': `"${current.version}"`,
        },
        body: JSON.stringify(input),
      },
      on.anHourLater(),
    );
    return { ...((await response.json()) as Told), status: response.status };
  };
  return {
    house,
    portal,
    told,
    inState: (state) => brought(house, state),
    async refused(on, who, command, input) {
      const before = await rowsOf(house.database, on.id);
      const nl = await told(on, who, command, input);
      const en = await told(on, who, command, input, 'en');
      expect(await rowsOf(house.database, on.id)).toEqual(before);
      expect(nl.status).toBeGreaterThanOrEqual(400);
      expect(nl.status).toBeLessThan(500);
      for (const { detail, errors = [] } of [nl, en]) {
        expect(detail).toMatch(/\w+ \w+/);
        for (const error of errors) expect(error.detail).toMatch(/\w+/);
      }
      expect(en.detail).not.toBe(nl.detail);
      return nl;
    },
  };
}
