// The rows of one case as they are stored: to compare them, and to put them back.
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import type { Database } from './database.ts';

type Row = Record<string, AttributeValue>;
type Stored = Pick<Database, 'client' | 'tables'>;
export type Rows = readonly Row[];

/** Every row of the case's partition, in key order. */
export async function rowsOf({ client, tables }: Stored, id: string): Promise<Rows> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tables.cases,
      KeyConditionExpression: 'pk = :id',
      ExpressionAttributeValues: { ':id': { S: id } },
      ConsistentRead: true,
    }),
  );
  return Items;
}

/** Makes the partition what it was. */
export async function putBack({ client, tables }: Stored, id: string, wanted: Rows): Promise<void> {
  const keep = new Set(wanted.map(sortKey));
  const now = await rowsOf({ client, tables }, id);
  const changed = new Map(now.map((row) => [sortKey(row), JSON.stringify(row)]));
  await write(client, tables.cases, [
    ...now
      .filter((row) => !keep.has(sortKey(row)))
      .map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } as Row } })),
    ...wanted
      .filter((row) => changed.get(sortKey(row)) !== JSON.stringify(row))
      .map((Item) => ({ PutRequest: { Item } })),
  ]);
}

const sortKey = ({ sk }: Row): string => sk?.S ?? '';

async function write(client: DynamoDBClient, table: string, requests: WriteRequest[]): Promise<void> {
  for (let start = 0; start < requests.length; start += 25) {
    const RequestItems = { [table]: requests.slice(start, start + 25) };
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}
