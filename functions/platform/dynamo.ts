// The DynamoDB client and the few conversions every gateway needs. No Scan and no FilterExpression anywhere.
import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Item = Record<string, AttributeValue>;
export type DynamoClient = DynamoDBClient;

/** Region, credentials and endpoint come from the standard AWS environment variables. */
export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({ maxAttempts: 5 });

export const toItem = (row: object): Item => marshall(row, { removeUndefinedValues: true });
export const fromItem = (item: Item): Record<string, unknown> => unmarshall(item);

/** Where the next page of a query starts, opaque to clients; `undefined` on the last page. */
export const toCursor = (key: Item | undefined): string | undefined =>
  key && Buffer.from(JSON.stringify(unmarshall(key))).toString('base64url');

/** The key a cursor stands for; `undefined` when it is not one of ours: only the named string attributes, nothing else. */
export function fromCursor(cursor: string, attributes: readonly string[]): Item | undefined {
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Record<string, unknown>;
    const names = Object.keys(key).sort().join();
    const valid =
      names === [...attributes].sort().join() &&
      Object.values(key).every((value) => typeof value === 'string');
    return valid ? marshall(key) : undefined;
  } catch {
    return undefined;
  }
}
