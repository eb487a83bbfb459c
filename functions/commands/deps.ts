// The dependencies of the command layer over the real stores: what every door that gives commands starts from.
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
  people: peopleStore(client, tables.people),
  random: freshRandom,
  pause: jitteredPause,
});
