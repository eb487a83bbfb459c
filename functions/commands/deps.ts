// The dependencies of the command layer over the real stores: what every door that gives commands starts from.
import { caseLists } from '../platform/caseLists.ts';
import { caseStore } from '../platform/caseStore.ts';
import type { DynamoClient } from '../platform/dynamo.ts';
import { jitteredPause } from '../platform/pause.ts';
import { peopleStore } from '../platform/peopleStore.ts';
import { freshRandom } from '../platform/random.ts';
import type { CommandDeps } from './types.ts';

export const commandDeps = (
  client: DynamoClient,
  tables: { readonly cases: string; readonly people: string },
): CommandDeps => ({
  cases: caseStore(client, tables.cases),
  lists: caseLists(client, tables.cases),
  people: peopleStore(client, tables.people),
  random: freshRandom,
  pause: jitteredPause,
});

/** For a door that gives commands of the system only: they ask for no person, so it needs no right to the people table. */
export const systemCommandDeps = (client: DynamoClient, casesTable: string): CommandDeps => ({
  cases: caseStore(client, casesTable),
  lists: caseLists(client, casesTable),
  people: { get: () => Promise.resolve(undefined), getAll: () => Promise.resolve([]) },
  random: freshRandom,
  pause: jitteredPause,
});
