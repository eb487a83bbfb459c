// Cases that no stream told of, as it would have told: so that the console has them in its list.
import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { headKey } from '../../functions/platform/caseRows.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import type { StreamRecord } from '../streams/tableStream.ts';

/** In this order, and before everything that the stream tells. At most a hundred. */
export async function headRecords(
  client: DynamoDBClient,
  table: string,
  numbers: readonly string[],
): Promise<readonly StreamRecord[]> {
  if (numbers.length === 0) return [];
  const Keys = numbers.map((number) => toItem(headKey(number)));
  const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys } } }));
  return (Responses?.[table] ?? []).map((NewImage) => {
    const { pk, sk } = NewImage;
    const place = numbers.indexOf(pk?.S ?? '') - numbers.length;
    return { eventName: 'INSERT', dynamodb: { SequenceNumber: String(place), Keys: { pk, sk }, NewImage } };
  });
}
