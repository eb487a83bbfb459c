// Reads everything that can be found. Unpacking costs more than reading, so what was unpacked is kept as long as the rows
// are the same.
import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Findable } from '../../schemas/findable.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';
import { findableOf, findablePartition } from './findableRows.ts';

type Row = Readonly<Record<string, unknown>>;

const byName = new Intl.Collator('nl', { numeric: true });

export function findables(client: DynamoClient, table: string): () => Promise<readonly Findable[]> {
  let kept: { readonly fingerprint: string; readonly entries: readonly Findable[] } | undefined;

  /** One read for every megabyte: what does not fit on one page is read on, never left out. */
  async function rows(): Promise<Row[]> {
    const all: Row[] = [];
    let after: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': findablePartition }),
          ExclusiveStartKey: after,
        }),
      );
      all.push(...Items.map(fromItem));
      after = LastEvaluatedKey;
    } while (after !== undefined);
    return all;
  }

  return async () => {
    const found = await rows();
    const fingerprint = fingerprintOf(found);
    if (kept?.fingerprint === fingerprint) return kept.entries;
    const entries = found
      .map(findableOf)
      .sort((one, other) => byName.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1));
    kept = { fingerprint, entries };
    return entries;
  };
}

function fingerprintOf(rows: readonly Row[]): string {
  const hash = createHash('sha256');
  for (const { sk, packed } of rows) {
    hash.update(String(sk));
    if (packed instanceof Uint8Array) hash.update(packed);
  }
  return hash.digest('hex');
}
