// What somebody has written and not sent yet: a review, or what comes of a deliberation. Not history: no event, an ETag of its
// own, and nobody reads it but who writes it.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { instant } from '../../schemas/identifiers.ts';
import { reviewKey } from './caseRows.ts';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';

const draft = z.object({ content: z.record(z.string(), z.unknown()), etag: z.string(), savedAt: instant });
export type Draft = z.infer<typeof draft>;

export type DraftSaved =
  | { readonly saved: true }
  /** Saved from elsewhere since it was seen: the stored one; `undefined` when there is nothing to write any more. */
  | { readonly saved: false; readonly stored: Draft | undefined };

/** The drafts of one kind, by case and person. */
export interface Drafts {
  read(id: string, person: string, now: string): Promise<Draft | undefined>;
  /** If the stored one still has the ETag that was seen; `''`: there was none. */
  save(id: string, person: string, written: Draft, seen: string): Promise<DraftSaved>;
  /** Once it was sent. */
  drop(id: string, person: string): Promise<void>;
}

const ofReview = z.object({ body: z.optional(z.unknown()), draft: z.optional(draft) });

/** In the row of the review that is asked for: it goes with that task, whichever way it ends, and the review takes its place. */
export function reviewDrafts(client: DynamoClient, table: string): Drafts {
  const found = (item: Item | undefined): Draft | undefined => {
    const row = item && ofReview.parse(fromItem(item));
    return row?.body === undefined ? row?.draft : undefined;
  };
  return {
    async read(id, person) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(reviewKey(id, person)), ConsistentRead: true }),
      );
      return found(Item);
    },
    save: (id, person, written, seen) =>
      held(
        () =>
          client.send(
            new UpdateItemCommand({
              TableName: table,
              Key: toItem(reviewKey(id, person)),
              UpdateExpression: 'SET draft = :draft',
              ConditionExpression: `attribute_exists(waitsOn) AND ${seen === '' ? 'attribute_not_exists(draft)' : 'draft.#etag = :seen'}`,
              ...(seen === '' ? {} : { ExpressionAttributeNames: { '#etag': 'etag' } }),
              ExpressionAttributeValues: toItem({
                ':draft': written,
                ...(seen === '' ? {} : { ':seen': seen }),
              }),
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
          ),
        found,
      ),
    drop: () => Promise.resolve(),
  };
}

/** Nobody comes back to a deliberation after so long. */
const daysKept = 60;
const secondsOf = (moment: string): number => Math.floor(Date.parse(moment) / 1000);
const deliberationKey = (id: string, person: string) => ({ pk: `DELIBERATION#${id}`, sk: person });
const ofDeliberation = z.object({ draft, expiresAt: z.number() });

/** Among what passes: no command on the case has to know of it, and what is left lying expires. */
export function deliberationDrafts(client: DynamoClient, table: string): Drafts {
  const found = (item: Item | undefined) => item && ofDeliberation.parse(fromItem(item));
  return {
    async read(id, person, now) {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: table,
          Key: toItem(deliberationKey(id, person)),
          ConsistentRead: true,
        }),
      );
      const row = found(Item);
      return row && row.expiresAt > secondsOf(now) ? row.draft : undefined;
    },
    save: (id, person, written, seen) =>
      held(
        () =>
          client.send(
            new PutItemCommand({
              TableName: table,
              Item: toItem({
                ...deliberationKey(id, person),
                draft: written,
                expiresAt: secondsOf(written.savedAt) + daysKept * 24 * 3600,
              }),
              // One that expired may still lie there: whoever read none begins anew.
              ConditionExpression:
                seen === '' ? 'attribute_not_exists(pk) OR expiresAt <= :now' : 'draft.#etag = :seen',
              ...(seen === '' ? {} : { ExpressionAttributeNames: { '#etag': 'etag' } }),
              ExpressionAttributeValues: toItem(
                seen === '' ? { ':now': secondsOf(written.savedAt) } : { ':seen': seen },
              ),
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
          ),
        (item) => found(item)?.draft,
      ),
    async drop(id, person) {
      await client.send(
        new DeleteItemCommand({ TableName: table, Key: toItem(deliberationKey(id, person)) }),
      );
    },
  };
}

async function held(
  write: () => Promise<unknown>,
  found: (item: Item | undefined) => Draft | undefined,
): Promise<DraftSaved> {
  try {
    await write();
    return { saved: true };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { saved: false, stored: found(error.Item) };
  }
}
