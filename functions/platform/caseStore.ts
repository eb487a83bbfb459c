// The gateway to the cases table: reads one aggregate's rows, writes one transaction.
import {
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Envelope } from '../../events/envelope.ts';
import type { UploadedFile } from '../../schemas/fund/documents.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import {
  counterKey,
  eventKey,
  eventRow,
  type FormRow,
  fileKey,
  fileRow,
  formKey,
  formRow,
  type Head,
  headKey,
  nominationKey,
  nominationRow,
  parseHead,
  partnerKey,
  partnerRow,
  reviewerOf,
  reviewRow,
  startedKey,
  startedRow,
  textKey,
  textRow,
} from './caseRows.ts';
import type { Conflict, Write } from './caseWrites.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';
import { type LedgerLine, ledgerLine, type MailFate, mailFate } from './ledgerLine.ts';
import { readTogether } from './readTogether.ts';

export type CaseStore = ReturnType<typeof caseStore>;

/** How far a read may lag: `eventual` costs half, and what is decided on it is checked again when it is written. */
export type Consistency = 'eventual' | 'strong';

export function caseStore(client: DynamoClient, table: string) {
  async function get(
    key: object,
    consistency: Consistency = 'eventual',
  ): Promise<Record<string, unknown> | undefined> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: toItem(key), ConsistentRead: consistency === 'strong' }),
    );
    return Item && fromItem(Item);
  }

  /** Every row of an aggregate whose sort key begins with `prefix`, in key order. */
  async function under(id: string, prefix: string, after?: string): Promise<Record<string, unknown>[]> {
    const rows: Record<string, unknown>[] = [];
    let start: Item | undefined = after === undefined ? undefined : toItem({ pk: id, sk: after });
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :id AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':id': { S: id }, ':prefix': { S: prefix } },
          ExclusiveStartKey: start,
          ConsistentRead: true,
        }),
      );
      rows.push(...(page.Items ?? []).map(fromItem));
      start = page.LastEvaluatedKey;
    } while (start);
    return rows;
  }

  const together = (keys: readonly object[]) => readTogether(client, table, keys);

  return {
    async head(id: string, consistency?: Consistency): Promise<Head | undefined> {
      const row = await get(headKey(id), consistency);
      return row && parseHead(row);
    },

    /** Head rows of up to 100 cases, in the order asked; what is gone is left out. */
    async heads(ids: readonly string[]): Promise<Head[]> {
      const rows = await together([...new Set(ids)].map(headKey));
      const found = new Map(rows.map(parseHead).map((head) => [head.aggregate.id, head]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    async event(id: string, version: number): Promise<Envelope | undefined> {
      const row = await get(eventKey(id, version), 'strong');
      return row && eventRow.parse(row).event;
    },

    /** The history, oldest first; with `after`, only the events behind that version. */
    async events(id: string, after = 0): Promise<Envelope[]> {
      const rows = await under(id, 'EVENT#', after > 0 ? eventKey(id, after).sk : undefined);
      return rows.map((row) => eventRow.parse(row).event);
    },

    async form(id: string, form: number, consistency?: Consistency): Promise<FormRow | undefined> {
      const row = await get(formKey(id, form), consistency);
      return row && formRow.parse(row);
    },

    /** All forms of a case by number, drafts too. */
    async forms(id: string): Promise<Map<number, FormRow>> {
      const rows = await under(id, 'FORM#');
      return new Map(
        rows.map((row) => [Number(String(row['sk']).slice('FORM#'.length)), formRow.parse(row)]),
      );
    },

    async text(id: string, name: string): Promise<{ salt: string; body?: unknown } | undefined> {
      const row = await get(textKey(id, name));
      return row && textRow.parse(row);
    },

    /** All texts of a case by name. */
    async texts(id: string): Promise<Record<string, unknown>> {
      const rows = await under(id, 'TEXT#');
      return Object.fromEntries(
        rows.map((row) => [String(row['sk']).slice('TEXT#'.length), textRow.parse(row).body]),
      );
    },

    async partner(id: string, partnerId: string): Promise<Partner | undefined> {
      const row = await get(partnerKey(id, partnerId), 'strong');
      return row && partnerRow.parse(row).partner;
    },

    async nomination(id: string): Promise<Nomination | undefined> {
      const row = await get(nominationKey(id), 'strong');
      return row && nominationRow.parse(row).nomination;
    },

    /** The nominations of up to 100 cases, by number, of those that came of one. */
    async nominations(ids: readonly string[]): Promise<ReadonlyMap<string, Nomination>> {
      const rows = await together(ids.map(nominationKey));
      return new Map(rows.map((row) => [String(row['pk']), nominationRow.parse(row).nomination]));
    },

    async partners(id: string): Promise<Partner[]> {
      return (await under(id, 'PARTNER#')).map((row) => partnerRow.parse(row).partner);
    },

    async file(id: string, upload: string): Promise<UploadedFile | undefined> {
      const row = await get(fileKey(id, upload), 'strong');
      return row && fileRow(row);
    },

    /** Every upload that was asked for, the oldest first. */
    async files(id: string): Promise<UploadedFile[]> {
      const files = (await under(id, 'FILE#')).map(fileRow);
      return files.toSorted((one, other) => one.askedAt.localeCompare(other.askedAt));
    },

    /** Motivations by reviewer, of the reviews that are in. */
    async reviews(id: string): Promise<Map<string, unknown>> {
      const rows = (await under(id, 'REVIEW#')).filter((row) => reviewRow.parse(row).body !== undefined);
      return new Map(rows.map((row) => [reviewerOf(String(row['sk'])), reviewRow.parse(row).body]));
    },

    /** The mails to one receiver, as the ledger has them. */
    async mailsTo(id: string, receiver: string): Promise<LedgerLine[]> {
      return (await under(id, 'MAIL#'))
        .map(ledgerLine)
        .filter((line) => line.receiver === receiver)
        .map(({ receiver: _, ...line }) => line);
    },

    /** Every mail, in the order of the events they are about, with what became of it. */
    async mails(id: string): Promise<(LedgerLine & MailFate & { readonly receiver: string })[]> {
      return (await under(id, 'MAIL#')).map((row) => ({ ...ledgerLine(row), ...mailFate(row) }));
    },

    /** The aggregate that this command began before, if it did. */
    async startedBy(authid: string, commandId: string): Promise<string | undefined> {
      const row = await get(startedKey(authid, commandId), 'strong');
      return row && startedRow.parse(row).id;
    },

    /** The next number of a series. Gaps are allowed: a number is never given back. */
    async nextNumber(series: string): Promise<number> {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: toItem(counterKey(series)),
          UpdateExpression: 'ADD #last :one',
          ExpressionAttributeNames: { '#last': 'last' },
          ExpressionAttributeValues: { ':one': { N: '1' } },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.['last']?.N);
    },

    /** Writes all or nothing. Answers with the meaning of the condition that failed; throws what is no conflict. */
    async transact(writes: readonly Write[]): Promise<Conflict | undefined> {
      try {
        await client.send(
          new TransactWriteItemsCommand({ TransactItems: writes.map(({ item }) => item(table)) }),
        );
        return undefined;
      } catch (error) {
        if (error instanceof TransactionCanceledException) return meaningOf(error, writes);
        throw error;
      }
    },
  };
}

/** The first failed condition speaks: the head row is written first, so a case that moved on is decided anew. A lost race
 * for the same item (`TransactionConflict`) is contention too; throttling and the like are thrown. */
function meaningOf(error: TransactionCanceledException, writes: readonly Write[]): Conflict {
  const reasons = error.CancellationReasons ?? [];
  const failed = writes[reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed')];
  if (failed) return failed.meaning;
  if (reasons.some(({ Code }) => Code === 'TransactionConflict')) return 'changed';
  throw error;
}
