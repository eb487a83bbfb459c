// What became of a mail after SES took it, noted on its row in the ledger. Each kind of evidence has a place of its own and
// the earliest stands, so the row ends the same in whatever order and however often the evidence comes.
import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { instant } from '../../schemas/identifiers.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';
import { type LedgerEntry, ledgerKey } from './mailLedger.ts';

export type MailEvidence = ReturnType<typeof mailEvidence>;

/**
 * `delivered`: the receiver's server took it. `bounced`: refused for good, perhaps after it was taken. `gaveUp`: SES stopped
 * trying, or, after a delivery, an automatic answer. `rejected`: SES never sent it. `complained`: marked as unwanted.
 */
type EvidenceKind = 'delivered' | 'bounced' | 'gaveUp' | 'rejected' | 'complained';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly at: string;
  /** The words of SES, such as `Permanent/NoEmail`. */
  readonly why?: string;
  /** Of the very mail: a ledger row can have had two. */
  readonly messageId: string;
  /** When SES took that mail. */
  readonly sentAt: string;
}

export interface Noted {
  /** Why the mail counts as not delivered, by all evidence so far; absent when it does not. */
  readonly failure?: 'bounce' | 'rejected';
  /** Message id of the failure that the case was told of last. */
  readonly told?: string | undefined;
}

const fact = z.optional(z.object({ at: instant, why: z.optional(z.string()) }));
const evidenceRow = z.object({
  delivered: fact,
  bounced: fact,
  gaveUp: fact,
  rejected: fact,
  told: z.optional(z.string()),
});

export function mailEvidence(client: DynamoClient, TableName: string) {
  return {
    /** Notes it; `undefined` when the ledger has no such mail. Evidence is proof of sending, too: nobody sends it again. */
    async note(entry: LedgerEntry, evidence: Evidence): Promise<Noted | undefined> {
      const { kind, at, why, messageId, sentAt } = evidence;
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: toItem(ledgerKey(entry)),
            UpdateExpression:
              'SET #kind = :fact, sentAt = if_not_exists(sentAt, :sentAt), messageId = if_not_exists(messageId, :messageId)',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(#kind) OR #kind.#at > :at)',
            ExpressionAttributeNames: { '#kind': kind, '#at': 'at' },
            ExpressionAttributeValues: toItem({
              ':fact': { at, why },
              ':at': at,
              ':sentAt': sentAt,
              ':messageId': messageId,
            }),
            ReturnValues: 'ALL_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return notedOn(Attributes);
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return error.Item && notedOn(error.Item);
        throw error;
      }
    },

    /** The case knows of this failure; its repeats need not be told again. */
    async markTold(entry: LedgerEntry, messageId: string): Promise<void> {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem(ledgerKey(entry)),
          UpdateExpression: 'SET told = :messageId',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: toItem({ ':messageId': messageId }),
        }),
      );
    },
  };
}

function notedOn(item: Item = {}): Noted {
  const row = evidenceRow.parse(fromItem(item));
  const failure = failureOn(row);
  return { ...(failure === undefined ? {} : { failure }), told: row.told };
}

/** Why a mail counts as not delivered; `undefined` when it does not. */
function failureOn({
  delivered,
  bounced,
  gaveUp,
  rejected,
}: z.infer<typeof evidenceRow>): Noted['failure'] | undefined {
  if (rejected) return 'rejected';
  return bounced || (gaveUp && !delivered) ? 'bounce' : undefined;
}

/** What is known of a mail from its row in the ledger; `undefined` of one that was not sent. */
export function fateOf(stored: unknown): MailFate | undefined {
  const row = fateRow.parse(stored);
  if (row.sentAt === undefined) return undefined;
  if (failureOn(row) !== undefined) return { sentAt: row.sentAt, fate: 'failed' };
  return { sentAt: row.sentAt, fate: row.delivered ? 'delivered' : 'unknown' };
}

export interface MailFate {
  readonly sentAt: string;
  readonly fate: 'delivered' | 'failed' | 'unknown';
}

const fateRow = z.extend(evidenceRow, { sentAt: z.optional(instant) });
