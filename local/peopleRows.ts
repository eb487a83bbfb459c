// Puts the demo people into the people table, as if they had signed in and the office had given them their roles.

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { peopleStore, personIdOf } from '../functions/platform/peopleStore.ts';
import { type DemoPerson, people } from './people.ts';

/**
 * Who is known already stays as they are. `issuer` is part of who they are: at another issuer they are other persons.
 */
export async function putPeople(client: DynamoDBClient, table: string, issuer: string): Promise<void> {
  const store = peopleStore(client, table);
  const letIn = async ({ key, does: _, ...person }: DemoPerson): Promise<void> => {
    const id = personIdOf(issuer, key);
    const known = await store.get(id);
    await (known === undefined ? store.put({ ...person, id, issuer, subject: key }) : store.list(known));
  };
  await Promise.all(people.map(letIn));
}
