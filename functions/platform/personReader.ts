// Who somebody is, for whoever only reads it: no part of it writes.
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { commandId, type PersonId } from '../../schemas/identifiers.ts';
import { type Person, person } from '../../schemas/person.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { readTogether } from './readTogether.ts';

/** `version` counts the changes; rows of before it was counted have none. `acts` are those that changed them last. */
export const personRow = z.object({
  person,
  version: z._default(z.number(), 0),
  acts: z._default(z.array(commandId), []),
});

export const personKey = (id: string) => ({ pk: id, sk: 'PERSON' });

export function personReader(client: DynamoClient, table: string) {
  const get = async (id: PersonId): Promise<Person | undefined> => {
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: toItem(personKey(id)) }));
    return Item && personRow.parse(fromItem(Item)).person;
  };
  return {
    get,

    /** The people of these ids, in the order asked, as far as they exist: one read for up to 100. */
    async getAll(ids: readonly PersonId[]): Promise<Person[]> {
      const rows = await readTogether(client, table, [...new Set(ids)].map(personKey));
      const found = new Map(rows.map((row) => personRow.parse(row).person).map((one) => [one.id, one]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
  };
}
