// The gateway by which publish writes the register: a document is replaced whole, with all its entries, in one transaction.
import {
  GetItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { RegisterDocument } from '../../schemas/registerDocument.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { documentKey, entriesOf } from './registerRows.ts';

export type RegisterWriter = ReturnType<typeof registerWriter>;

const writtenRow = z.object({
  document: z.object({ version: z.int() }),
  /** Where the entries of this document stand, so that those it no longer has can be taken away. */
  entries: z.array(z.object({ pk: z.string(), sk: z.string() })),
});
type WrittenRow = z.infer<typeof writtenRow>;

const attempts = 5;

export function registerWriter(client: DynamoClient, table: string) {
  async function written(document: RegisterDocument): Promise<WrittenRow | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: toItem(documentKey(document)), ConsistentRead: true }),
    );
    return Item && writtenRow.parse(fromItem(Item));
  }

  /** One transaction; `false` when somebody else replaced the document meanwhile. */
  async function write(items: TransactWriteItem[]): Promise<boolean> {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
      return true;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
      if (codes.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict'))
        return false;
      throw error;
    }
  }

  return {
    /** Puts a document and its entries in place of an older version; an equal or newer one stays as it is. */
    async replace(document: RegisterDocument): Promise<'written' | 'ignored'> {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const before = await written(document);
        if (before && before.document.version >= document.version) return 'ignored';
        if (await write(replacement(table, document, before))) return 'written';
      }
      throw new Error(`${document.kind} ${document.slug} is being written by others all the time`);
    },
  };
}

/** The document under the condition that it is still what was read, its entries, and away with those it no longer has. */
function replacement(
  table: string,
  document: RegisterDocument,
  before: WrittenRow | undefined,
): TransactWriteItem[] {
  const entries = entriesOf(document);
  const places = entries.map(({ pk, sk }) => ({ pk, sk }));
  const stale = (before?.entries ?? []).filter(
    ({ pk, sk }) => !places.some((place) => place.pk === pk && place.sk === sk),
  );
  const row = { ...documentKey(document), document, entries: places };
  const condition = before
    ? {
        ConditionExpression: '#document.#version = :version',
        ExpressionAttributeNames: { '#document': 'document', '#version': 'version' },
        ExpressionAttributeValues: { ':version': { N: String(before.document.version) } },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { Put: { TableName: table, Item: toItem(row), ...condition } },
    ...entries.map((entry) => ({ Put: { TableName: table, Item: toItem(entry) } })),
    ...stale.map((place) => ({ Delete: { TableName: table, Key: toItem(place) } })),
  ];
}
