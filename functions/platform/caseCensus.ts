// Going by every case there is: each has a number that a counter gave out, so the counters tell how far the numbers go.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { counterKey, counterRow } from './caseRows.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';
import { fateOf, type MailFate } from './mailEvidence.ts';
import { readTogether } from './readTogether.ts';

export type CaseCensus = ReturnType<typeof caseCensus>;

export function caseCensus(client: DynamoClient, table: string) {
  return {
    /** The last number of each of up to 100 series (`KL-2026`) that gave out any. */
    async lastNumbers(series: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const counters = await readTogether(client, table, series.map(counterKey));
      return new Map(
        counters
          .map((row) => counterRow.parse(row))
          .map(({ pk, last }) => [pk.slice(counterKey('').pk.length), last]),
      );
    },

    /** The mails about a case that were sent, and what became of each. */
    async mailsOf(id: string): Promise<readonly MailFate[]> {
      const fates: MailFate[] = [];
      let start: Item | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :id AND begins_with(sk, :mail)',
            ExpressionAttributeValues: toItem({ ':id': id, ':mail': 'MAIL#' }),
            ExclusiveStartKey: start,
          }),
        );
        fates.push(...(page.Items ?? []).flatMap((item) => fateOf(fromItem(item)) ?? []));
        start = page.LastEvaluatedKey;
      } while (start);
      return fates;
    },
  };
}
