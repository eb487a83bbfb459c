// The rows of one case as they stand in the table, for looking at.

import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

export interface ShownRow {
  readonly key: string;
  /** Indented JSON; bytes as base64. */
  readonly content: string;
}

const mostRows = 200;

const readable = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/** In the order of their keys. */
export async function rowsOf(client: DynamoDBClient, table: string, id: string): Promise<ShownRow[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :id',
      ExpressionAttributeValues: { ':id': { S: id } },
      Limit: mostRows,
    }),
  );
  return Items.map((item) => {
    const { pk: _, sk, ...rest } = unmarshall(item);
    return { key: String(sk), content: JSON.stringify(rest, readable, 1) };
  });
}
