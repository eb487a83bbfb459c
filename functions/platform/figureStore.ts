// The gateway to the figures table: one document a day, written once.
import { ConditionalCheckFailedException, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type Figures, figures } from '../../schemas/figures.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { readTogether } from './readTogether.ts';

export type FigureStore = ReturnType<typeof figureStore>;

const row = z.object({ figures });
const days = 'DAY';
const dayKey = (day: string) => ({ pk: days, sk: day });

export function figureStore(client: DynamoClient, table: string) {
  async function outermost(ScanIndexForward: boolean): Promise<Figures | undefined> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :days',
        ExpressionAttributeValues: toItem({ ':days': days }),
        ScanIndexForward,
        Limit: 1,
      }),
    );
    return Items[0] && row.parse(fromItem(Items[0])).figures;
  }

  return {
    first: () => outermost(true),
    latest: () => outermost(false),

    /** Those of up to 100 days, as far as they were counted, in the order of the days. */
    async on(asked: readonly string[]): Promise<readonly Figures[]> {
      const found = await readTogether(client, table, asked.map(dayKey));
      return found
        .map((one) => row.parse(one).figures)
        .sort((one, other) => one.day.localeCompare(other.day));
    },

    /** `false`: that day was counted already, and stays as it was counted first. */
    async keep(counted: Figures): Promise<boolean> {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem({ ...dayKey(counted.day), figures: counted }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
