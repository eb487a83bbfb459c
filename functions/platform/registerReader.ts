// The gateway by which the site reads the register: every page is one GetItem or one Query.
import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Findable } from '../../schemas/findable.ts';
import { grantListing, publicGrant, publicRound, roundListing } from '../../schemas/publicFund.ts';
import {
  bottleneckListing,
  feedEntry,
  type KoploperListing,
  koploperListing,
  publicBottleneck,
  publicKoploper,
  publicPact,
  publicRegion,
  retractedKoploper,
} from '../../schemas/register.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';
import { findables } from './findables.ts';
import { readTogether } from './readTogether.ts';
import { registerHarvest } from './registerHarvest.ts';
import {
  bottleneckList,
  documentKey,
  endedGrantList,
  grantKey,
  grantList,
  koploperFeed,
  koploperKey,
  koploperList,
  type RowKey,
  regionList,
  regionPartition,
  roundList,
  roundPartition,
  sortedByName,
} from './registerRows.ts';

export type RegisterReader = ReturnType<typeof registerReader>;

const koploperDocument = z.object({ document: z.union([publicKoploper, retractedKoploper]) });
const bottleneckDocument = z.object({ document: publicBottleneck });
const bottleneckEntry = z.object({ entry: bottleneckListing });
const pactDocument = z.object({ document: publicPact });
const koploperEntry = z.object({ sk: z.string(), entry: koploperListing });
const grantDocument = z.object({ document: publicGrant });
const roundDocument = z.object({ document: publicRound });
const grantEntry = z.object({ sk: z.string(), entry: grantListing });
const roundEntry = z.object({ entry: roundListing });
const newsEntry = z.object({ entry: feedEntry });
const recordEntry = z.object({ entry: z.discriminatedUnion('kind', [publicRegion, publicPact]) });
/** What stands under a region, by the beginning of its sort key. */
const underRegion = {
  document: z.object({ document: publicRegion }),
  koploper: z.object({ entry: koploperListing }),
  pact: z.object({ entry: publicPact }),
  grant: z.object({ entry: grantListing }),
};

export function registerReader(client: DynamoClient, table: string) {
  /** One page of a partition (1 MB): a thousand entries and more, where `limit` asks for no fewer. */
  async function query(partition: string, limit?: number, after?: string, lastFirst = false) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression:
          after === undefined ? 'pk = :pk' : `pk = :pk AND sk ${lastFirst ? '<' : '>'} :after`,
        ExpressionAttributeValues: toItem({ ':pk': partition, ':after': after }),
        Limit: limit,
        ScanIndexForward: !lastFirst,
      }),
    );
    return Items.map(fromItem);
  }

  async function get(key: RowKey): Promise<unknown> {
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: toItem(key) }));
    return Item && fromItem(Item);
  }

  return {
    ...registerHarvest(client, table),

    /** Also of one that was retracted; a koploper that never was there has none. */
    async koploper(slug: string) {
      const row = await get(koploperKey(slug));
      return row === undefined ? undefined : koploperDocument.parse(row).document;
    },

    /** Also of one whose subsidy came to an end; a grant that never was there has none. */
    async grant(slug: string) {
      const row = await get(grantKey(slug));
      return row === undefined ? undefined : grantDocument.parse(row).document;
    },

    /** A round and what was granted in it, the newest first. */
    async round(slug: string) {
      const rows = await query(roundPartition(slug));
      const own = rows.find((row) => row['sk'] === 'DOCUMENT');
      return (
        own && {
          round: roundDocument.parse(own).document,
          grants: rows
            .filter((row) => row !== own)
            .map((row) => underRegion.grant.parse(row).entry)
            .reverse(),
        }
      );
    },

    /** A page of grants, the newest first. `after` is the place of the last one of the page before; any text is a place. */
    async grants(size: number, after?: string) {
      const rows = await query(grantList, size + 1, after?.slice(0, 250) || undefined, true);
      const page = rows.slice(0, size).map((row) => grantEntry.parse(row));
      return {
        grants: page.map(({ entry }) => entry),
        next: rows.length > size ? page.at(-1)?.sk : undefined,
      };
    },

    /** Grants of which no subsidy was left, the newest first: one read, for there are few. */
    async endedGrants() {
      return (await query(endedGrantList, undefined, undefined, true)).map(
        (row) => grantEntry.parse(row).entry,
      );
    },

    /** All rounds, the newest first: two a year. */
    async rounds() {
      return (await query(roundList, undefined, undefined, true)).map((row) => roundEntry.parse(row).entry);
    },

    async pact(slug: string) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(documentKey({ kind: 'pact', slug })) }),
      );
      return Item && pactDocument.parse(fromItem(Item)).document;
    },

    async bottleneck(slug: string) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(documentKey({ kind: 'bottleneck', slug })) }),
      );
      return Item && bottleneckDocument.parse(fromItem(Item)).document;
    },

    /** These bottlenecks as lists show them: all of them are read, for there are few. */
    async bottlenecks() {
      return (await query(bottleneckList)).map((row) => bottleneckEntry.parse(row).entry);
    },

    /** Everything that can be found, by name. The same list again when nothing changed in between. */
    findables: findables(client, table),

    /** These koplopers as lists show them, in the order asked for (at most 100); one that is no longer there is left out. */
    async listings(
      koplopers: readonly Pick<Findable, 'name' | 'slug'>[],
    ): Promise<readonly KoploperListing[]> {
      const keys = koplopers.map((one) => ({ pk: koploperList, sk: sortedByName(one) }));
      const rows = (await readTogether(client, table, keys)).map((row) => koploperEntry.parse(row).entry);
      return koplopers.flatMap(({ slug }) => rows.filter((row) => row.slug === slug));
    },

    /** A page of koplopers by name. `after` is the place of the last one of the page before; any text is a place. */
    async koplopers(size: number, after?: string) {
      const rows = await query(koploperList, size + 1, after?.slice(0, 250) || undefined);
      const page = rows.slice(0, size).map((row) => koploperEntry.parse(row));
      return {
        koplopers: page.map(({ entry }) => entry),
        next: rows.length > size ? page.at(-1)?.sk : undefined,
      };
    },

    /** The last change of koplopers, the newest first. */
    async feed(size: number) {
      return (await query(koploperFeed, size, undefined, true)).map((row) => newsEntry.parse(row).entry);
    },

    /** How many koplopers there are, counted from their entries. */
    async koploperCount(): Promise<number> {
      const { Count = 0 } = await client.send(
        new QueryCommand({
          TableName: table,
          Select: 'COUNT',
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': koploperList }),
        }),
      );
      return Count;
    },

    /** Everything of one region: its own document if that is here already, its pacts and koplopers by name, its newest grants first. */
    async region(id: string) {
      const rows = await query(regionPartition(id));
      const beginningWith = (kind: string) => rows.filter((row) => String(row['sk']).startsWith(kind));
      const [own] = beginningWith('DOCUMENT');
      return {
        region: own && underRegion.document.parse(own).document,
        pacts: beginningWith('PACT#').map((row) => underRegion.pact.parse(row).entry),
        koplopers: beginningWith('KOPLOPER#').map((row) => underRegion.koploper.parse(row).entry),
        grants: beginningWith('GRANT#')
          .map((row) => underRegion.grant.parse(row).entry)
          .reverse(),
      };
    },

    /** The documents of these regions (at most 100), in the order asked for; one that is not there is left out. */
    async regionDocuments(ids: readonly string[]) {
      const keys = ids.map((slug) => documentKey({ kind: 'region', slug }));
      const rows = await readTogether(client, table, keys);
      const found = new Map(
        rows.map((row) => underRegion.document.parse(row).document).map((one) => [one.slug, one]),
      );
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    /** All regions and all pacts, each by name; of regions not what they tell of themselves. */
    async regions() {
      const entries = (await query(regionList)).map((row) => recordEntry.parse(row).entry);
      return {
        regions: entries.filter((entry) => entry.kind === 'region'),
        pacts: entries.filter((entry) => entry.kind === 'pact'),
      };
    },
  };
}
