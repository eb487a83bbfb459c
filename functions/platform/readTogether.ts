// Many rows of one table at once.
import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';

/** As many as one BatchGetItem may ask for. */
const atOnce = 100;

/**
 * The rows of these keys, no two of them alike, as far as they exist and in no order: one call for up to 100, none without a
 * key. What the table had no room to answer is asked for again.
 */
export async function readTogether(
  client: DynamoClient,
  table: string,
  keys: readonly object[],
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let left: Item[] = keys.map(toItem);
  while (left.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: left.slice(0, atOnce) } } }),
    );
    rows.push(...(Responses?.[table] ?? []).map(fromItem));
    left = [...(UnprocessedKeys?.[table]?.Keys ?? []), ...left.slice(atOnce)];
  }
  return rows;
}
