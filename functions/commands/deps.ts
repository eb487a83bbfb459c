// The dependencies of the command layer over the real stores: what every door that gives commands starts from.
import { setTimeout as sleep } from 'node:timers/promises';
import { caseStore } from '../platform/caseStore.ts';
import type { DynamoClient } from '../platform/dynamo.ts';
import { peopleStore } from '../platform/peopleStore.ts';
import { freshRandom } from '../platform/random.ts';
import type { CommandDeps } from './types.ts';

/** Full jitter over a doubling window, 20 ms to 1.28 s, so that those who lost a race do not meet again. */
const pause = (attempt: number): Promise<void> => sleep(Math.random() * 20 * 2 ** Math.min(attempt, 6));

export const commandDeps = (
  client: DynamoClient,
  tables: { readonly cases: string; readonly people: string },
): CommandDeps => ({
  cases: caseStore(client, tables.cases),
  people: peopleStore(client, tables.people),
  random: freshRandom,
  pause,
});
