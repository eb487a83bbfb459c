// How much the register holds of a region, for who may count it and needs nothing else of it.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { regionPartition } from './registerRows.ts';

const placed = z.object({ sk: z.string() });

export type RegisterCounts = ReturnType<typeof registerCounts>;

/** One Query, of one page (1 MB), as the page of the region itself is made from. */
export function registerCounts(client: DynamoClient, table: string) {
  return async (region: string) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: 'sk',
        ExpressionAttributeValues: toItem({ ':pk': regionPartition(region) }),
      }),
    );
    const places = Items.map((item) => placed.parse(fromItem(item)).sk);
    const beginningWith = (kind: string) => places.filter((place) => place.startsWith(kind)).length;
    return {
      koplopers: beginningWith('KOPLOPER#'),
      pacts: beginningWith('PACT#'),
      grants: beginningWith('GRANT#'),
    };
  };
}
