// The ledger of mails, in the partition of their case: claimed, sent, marked. It is evidence, so it holds no text and no
// address: only which mail, to whom by id, the fingerprint of what was sent, and when.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { caseNumber, instant } from '../../schemas/identifiers.ts';
import { noticeReceiver, templateName } from '../../schemas/notices.ts';
import { type DynamoClient, fromItem, toItem } from './dynamo.ts';

export type MailLedger = ReturnType<typeof mailLedger>;

export interface LedgerEntry {
  readonly caseId: string;
  /** Of the event that is mailed about, ten digits. */
  readonly sequence: string;
  readonly template: string;
  /** Pseudonymous id of a person or partner, or `nominee` or `office`. */
  readonly receiver: string;
}

export type Claim =
  | { readonly state: 'claimed'; readonly attempt: number }
  | { readonly state: 'sent' }
  /** Somebody claimed it a moment ago and has not said how it ended. */
  | { readonly state: 'uncertain' };

/** How long a claim without an end is left alone. Whoever made it has surely stopped by then. */
const patience = 10 * 60 * 1000;

const ledgerRow = z.object({
  claimedAt: instant,
  attempt: z.int(),
  sentAt: z.optional(instant),
});

/** Where the row of a mail stands. */
export const ledgerKey = ({ caseId, sequence, template, receiver }: LedgerEntry) => ({
  pk: caseId,
  sk: `MAIL#${sequence}#${template}#${receiver}`,
});

/** Names the entry within the alphabet of SES message tags. */
export const ledgerTag = ({ caseId, sequence, template, receiver }: LedgerEntry): string =>
  [caseId, sequence, template, receiver].join('_').replaceAll(/[^A-Za-z0-9_-]/g, '-');

const tagParts = z.tuple([
  caseNumber,
  z.string().check(z.regex(/^\d{10}$/)),
  templateName,
  z.union([noticeReceiver, z.literal('office')]),
]);

/** The entry a tag names; `undefined` for a tag that is not one of ours. */
export function entryOfTag(tag: string): LedgerEntry | undefined {
  const parts = tagParts.safeParse(tag.split('_'));
  if (!parts.success) return undefined;
  const [caseId, sequence, template, receiver] = parts.data;
  return { caseId, sequence, template, receiver };
}

export function mailLedger(client: DynamoClient, TableName: string) {
  async function claimFirst(entry: LedgerEntry, now: string, mime: string): Promise<unknown> {
    try {
      await client.send(
        new PutItemCommand({
          TableName,
          Item: toItem({ ...ledgerKey(entry), claimedAt: now, attempt: 1, mime }),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return undefined;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException && error.Item) return fromItem(error.Item);
      throw error;
    }
  }

  async function claimAgain(entry: LedgerEntry, now: string, mime: string, attempt: number): Promise<Claim> {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem(ledgerKey(entry)),
          UpdateExpression: 'SET claimedAt = :now, attempt = :attempt, mime = :mime',
          ConditionExpression: 'attempt = :before AND attribute_not_exists(sentAt)',
          ExpressionAttributeValues: toItem({
            ':now': now,
            ':attempt': attempt,
            ':before': attempt - 1,
            ':mime': mime,
          }),
        }),
      );
      return { state: 'claimed', attempt };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { state: 'uncertain' };
      throw error;
    }
  }

  return {
    /**
     * Asks for the right to send. A claim that was left without an end may or may not have sent its mail: after ten minutes
     * it is given out again, because a lost legal mail is worse than a doubled one, and the attempt is counted.
     */
    async claim(entry: LedgerEntry, now: string, mime: string): Promise<Claim> {
      const before = await claimFirst(entry, now, mime);
      if (before === undefined) return { state: 'claimed', attempt: 1 };
      const { claimedAt, attempt, sentAt } = ledgerRow.parse(before);
      if (sentAt !== undefined) return { state: 'sent' };
      if (Date.parse(now) - Date.parse(claimedAt) < patience) return { state: 'uncertain' };
      return claimAgain(entry, now, mime, attempt + 1);
    },

    /** The mail was accepted by SES under this message id. */
    async markSent(entry: LedgerEntry, now: string, messageId: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem(ledgerKey(entry)),
          UpdateExpression: 'SET sentAt = :now, messageId = :messageId',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: toItem({ ':now': now, ':messageId': messageId }),
        }),
      );
    },

    /**
     * The mail was surely not sent by this attempt: whoever comes next may claim it at once. After a second attempt the row
     * stays, because it tells of a first one whose end nobody knows; its claim grows old like any other.
     */
    async release(entry: LedgerEntry, attempt: number): Promise<void> {
      if (attempt > 1) return;
      try {
        await client.send(
          new DeleteItemCommand({
            TableName,
            Key: toItem(ledgerKey(entry)),
            ConditionExpression: 'attempt = :first AND attribute_not_exists(sentAt)',
            ExpressionAttributeValues: toItem({ ':first': 1 }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}
