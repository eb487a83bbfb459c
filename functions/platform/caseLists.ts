// The lists of cases: whose queue, whose own, what falls due, what was handed in for a round. Keyset pages over sparse indexes.
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { listedRow, waitingRow } from './caseRows.ts';
import { roundPlace } from './caseWrites.ts';
import { type DynamoClient, fromCursor, fromItem, type Item, toCursor, toItem } from './dynamo.ts';

export type CaseLists = ReturnType<typeof caseLists>;

export interface Page {
  /** `cursor`: opaque; the page that begins after this entry. */
  readonly entries: readonly { readonly id: string; readonly cursor: string | undefined }[];
  /** `undefined` on the last page. */
  readonly next: string | undefined;
}

const indexes = {
  /**
   * What waits for a capacity (`officer`) or one reviewer (`reviewer#p-…`), in the order of the earliest day on which
   * anything of it is due; after those, as `later#<instant>`, what has no such day.
   */
  waiting: { partition: 'waitsOn', sort: 'waitsUntil' },
  /** What a person started; the cases of a region; all rounds, by the day they open. */
  owned: { partition: 'ownedBy', sort: 'ownedSince' },
  /** What was handed in for a round, school by school; what a school has not handed in yet, under that school. */
  rounds: { partition: 'inRound', sort: 'roundPlace' },
} as const;

export function caseLists(client: DynamoClient, table: string) {
  /** Aggregate ids, a page of at most `limit` at a time. */
  async function* idsOf(
    limit: number,
    query: Pick<QueryCommandInput, 'IndexName' | 'KeyConditionExpression'>,
    values: Record<string, string>,
  ): AsyncGenerator<readonly string[], void> {
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          ...query,
          ExpressionAttributeValues: toItem(values),
          ExclusiveStartKey: start,
          Limit: limit,
        }),
      );
      yield (page.Items ?? []).map((item) => listedRow.parse(fromItem(item)).pk);
      start = page.LastEvaluatedKey;
    } while (start);
  }

  return {
    /**
     * One page of case numbers; `undefined` when the cursor is not one that this list gave out. Asks for one more than fits, so
     * that no page is said to follow where nothing does.
     */
    async page(
      index: keyof typeof indexes,
      value: string,
      limit: number,
      cursor?: string,
      order: 'oldest first' | 'newest first' = 'oldest first',
    ): Promise<Page | undefined> {
      const { partition, sort } = indexes[index];
      const start = cursor === undefined ? undefined : fromCursor(cursor, ['pk', 'sk', partition, sort]);
      if (cursor !== undefined && start?.[partition]?.S !== value) return undefined;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: '#partition = :value',
          ExpressionAttributeNames: { '#partition': partition },
          ExpressionAttributeValues: toItem({ ':value': value }),
          ExclusiveStartKey: start,
          Limit: limit + 1,
          ScanIndexForward: order === 'oldest first',
        }),
      );
      const entries = Items.slice(0, limit).map((item) => ({
        id: listedRow.parse(fromItem(item)).pk,
        cursor: toCursor(item),
      }));
      return {
        entries,
        next: Items.length > limit ? entries.at(-1)?.cursor : toCursor(LastEvaluatedKey),
      };
    },

    /** Ids of what waits on `capacity` and has something due up to and including `day`, a page at a time. */
    due: (capacity: string, day: string, limit: number): AsyncGenerator<readonly string[], void> =>
      idsOf(
        limit,
        {
          IndexName: 'waiting',
          KeyConditionExpression: 'waitsOn = :capacity AND waitsUntil <= :day',
        },
        { ':capacity': capacity, ':day': day },
      ),

    /** What waits for somebody, what is due first first, at most `limit`: the case and the day. */
    async waitingFor(value: string, limit: number): Promise<readonly { id: string; until: string }[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'waiting',
          KeyConditionExpression: 'waitsOn = :value',
          ExpressionAttributeValues: toItem({ ':value': value }),
          Limit: limit,
        }),
      );
      return Items.map((item) => waitingRow.parse(fromItem(item))).map(({ pk, waitsUntil }) => ({
        id: pk,
        until: waitsUntil,
      }));
    },

    /** Numbers of the requests that were handed in for a round, or of one school's among them, a page at a time. */
    ofRound: (round: string, limit: number, school?: string): AsyncGenerator<readonly string[], void> =>
      idsOf(
        limit,
        {
          IndexName: 'rounds',
          KeyConditionExpression: `inRound = :round${school === undefined ? '' : ' AND begins_with(roundPlace, :school)'}`,
        },
        {
          ':round': round,
          ...(school === undefined ? {} : { ':school': roundPlace(school, '') }),
        },
      ),
  };
}
