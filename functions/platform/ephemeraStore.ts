// The gateway to the ephemera table: what lives for minutes or hours under a secret id. The id itself is never stored, so
// whoever reads the table holds no session.
import { createHash } from 'node:crypto';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type DynamoClient, fromItem, type Item, toItem } from './dynamo.ts';

export type EphemeraStore = ReturnType<typeof ephemeraStore>;

const row = z.object({ body: z.unknown(), expiresAt: z.number() });

const keyOf = (kind: string, id: string) => ({
  pk: `${kind}#${createHash('sha256').update(id).digest('hex')}`,
  sk: kind,
});

/** Epoch seconds, as the table's time to live counts. */
const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** The database takes expired rows away when it gets to it; until then they count as gone. */
function bodyOf(item: Item | undefined, now: string): unknown {
  const stored = item && row.parse(fromItem(item));
  return stored && stored.expiresAt > secondsOf(now) ? stored.body : undefined;
}

export function ephemeraStore(client: DynamoClient, table: string) {
  return {
    /** Keeps `body` until `seconds` after the instant `now`. */
    async put(kind: string, id: string, body: object, now: string, seconds: number): Promise<void> {
      const expiresAt = secondsOf(now) + seconds;
      await client.send(
        new PutItemCommand({ TableName: table, Item: toItem({ ...keyOf(kind, id), body, expiresAt }) }),
      );
    },

    async get(kind: string, id: string, now: string): Promise<unknown> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(keyOf(kind, id)), ConsistentRead: true }),
      );
      return bodyOf(Item, now);
    },

    /** Gets it and takes it away in one: of two who ask at once, one gets it. */
    async take(kind: string, id: string, now: string): Promise<unknown> {
      const { Attributes } = await client.send(
        new DeleteItemCommand({ TableName: table, Key: toItem(keyOf(kind, id)), ReturnValues: 'ALL_OLD' }),
      );
      return bodyOf(Attributes, now);
    },
  };
}
