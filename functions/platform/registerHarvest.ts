// The register as programs take it along: every koploper that is or was there, page by page, and when each last changed.
import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { feedEntry, publicKoploper, retractedKoploper } from '../../schemas/register.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { readTogether } from './readTogether.ts';
import { koploperFeed, koploperKey } from './registerRows.ts';

const newsRow = z.object({ sk: z.string(), entry: feedEntry });
const documentRow = z.object({ document: z.union([publicKoploper, retractedKoploper]) });

/** As many as one BatchGetItem may ask for. */
const harvestedAtOnce = 100;

export function registerHarvest(client: DynamoClient, table: string) {
  /** One page (1 MB: a thousand changes and more) of changes whose place is where `condition` says. */
  async function changes(
    condition: string,
    values: Readonly<Record<string, string>>,
    more: Omit<QueryCommandInput, 'TableName'> = {},
  ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: `pk = :pk AND ${condition}`,
        ExpressionAttributeValues: toItem({ ':pk': koploperFeed, ...values }),
        ...more,
      }),
    );
    return { rows: Items.map((item) => newsRow.parse(fromItem(item))), next: LastEvaluatedKey };
  }

  async function documents(slugs: readonly string[]) {
    const rows = await readTogether(client, table, slugs.map(koploperKey));
    return rows.map((row) => documentRow.parse(row).document);
  }

  return {
    /**
     * The documents of up to 100 koplopers, the last changed first, retracted ones too: one Query and one BatchGetItem.
     * `after` is the place of the last one of the page before; any text is a place.
     */
    async harvest(after?: string) {
      const { rows } = await changes(
        'sk < :after',
        { ':after': after?.slice(0, 250) || '~' },
        { Limit: harvestedAtOnce + 1, ScanIndexForward: false },
      );
      const page = rows.slice(0, harvestedAtOnce);
      const found = await documents(page.map(({ entry }) => entry.slug));
      const bySlug = new Map(found.map((document) => [document.slug, document]));
      return {
        koplopers: page.flatMap(({ entry }) => bySlug.get(entry.slug) ?? []),
        next: rows.length > page.length ? page.at(-1)?.sk : undefined,
      };
    },

    /** The last changes of all koplopers when they fit in one page, else nothing but the month of the oldest one. */
    async allChanges() {
      const { rows, next } = await changes('sk > :first', { ':first': ' ' });
      const entries = rows.map(({ entry }) => entry);
      return { entries: next ? undefined : entries, since: entries[0]?.changedAt.slice(0, 7) };
    },

    /** The koplopers that last changed in a month (`2026-11`): two pages, so some thousands. */
    async changedIn(month: string) {
      const within = { ':from': `${month}-`, ':to': `${month}-~` };
      const first = await changes('sk BETWEEN :from AND :to', within);
      const second =
        first.next && (await changes('sk BETWEEN :from AND :to', within, { ExclusiveStartKey: first.next }));
      return [...first.rows, ...(second?.rows ?? [])].map(({ entry }) => entry);
    },
  };
}
