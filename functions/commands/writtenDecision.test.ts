// A decision can be read before it goes out by who decides, and after by whom it is for; one that never goes out by nobody.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { brought, by, type LiveState } from '../../tests/rights/brought.ts';
import { cast, type Name } from '../../tests/rights/cast.ts';
import type { House } from '../../tests/rights/kinds.ts';
import { testApi } from '../../tests/support/apiClient.ts';
import { startDatabase } from '../../tests/support/database.ts';
import type { LiveCase } from '../../tests/support/liveCase.ts';
import { findCase } from './caseView.ts';
import { commandDeps } from './deps.ts';
import { decidedOn, writtenDecision } from './writtenDecision.ts';

let house: House;
beforeAll(async () => {
  const database = await startDatabase();
  await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
});
afterAll(() => house.database.stop());

/** What somebody reads, and the day that is listed. */
async function read(on: LiveCase, name: Name) {
  const reader = await findCase(house.deps.cases, on.id, personActor(cast[name]));
  if (!reader) throw new Error(`${name} does not find ${on.id}`);
  const written = await writtenDecision(house.deps.cases, reader, on.now());
  return { state: written?.standing.state, listed: decidedOn(reader) !== undefined };
}

const never = { state: undefined, listed: false };
const concept = { state: 'concept', listed: false };
const released = { state: 'released', listed: true };

it.each<[LiveState, object, object]>([
  ['advised', never, never],
  ['decision-prepared', concept, never],
  ['admitted', released, released],
  ['declined', released, released],
  ['published', released, released],
])('of what is %s the office and the applicant read', async (state, office, applicant) => {
  const on = await brought(house, state);
  expect(await read(on, 'officer')).toEqual(office);
  expect(await read(on, 'applicant')).toEqual(applicant);
});

it('of what was withdrawn before its decision was released nobody reads any', async () => {
  const on = await brought(house, 'decision-prepared');
  await on.act(by('applicant'), 'withdraw');
  for (const name of ['officer', 'applicant'] as const) expect(await read(on, name)).toEqual(never);
});
