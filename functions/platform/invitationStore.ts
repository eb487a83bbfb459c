// The gateway to the invitations in the people table: kept by address, until somebody signs in with it or they are taken back.
import {
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { EndedInvitation, Invitation } from '../../schemas/roles.ts';
import { type DynamoClient, fromCursor, fromItem, toCursor, toItem } from './dynamo.ts';
import {
  endedInvitations,
  endedRow,
  invitationKey,
  invitationRow,
  invitationsOf,
  invited,
  type PersonRecord,
} from './peopleRows.ts';
import { type EndOfInvitation, endItems, isAsRead } from './personWrites.ts';
import { isLost } from './transactions.ts';

export type InvitationStore = ReturnType<typeof invitationStore>;

/** More invitations of one address are taken up the next time. */
const mostTakenUp = 10;

/** What names an invitation on a page; it says nothing of the address. */
export const invitationName = (invitation: Invitation): string => invitationKey(invitation).sk;

export function invitationStore(client: DynamoClient, table: string) {
  /** Whether all of it was written; `witness` must still be as read. */
  async function written(items: readonly TransactWriteItem[], witness: PersonRecord): Promise<boolean> {
    try {
      await client.send(
        new TransactWriteItemsCommand({ TransactItems: [...items, isAsRead(table, witness)] }),
      );
      return true;
    } catch (error) {
      if (isLost(error)) return false;
      throw error;
    }
  }

  return {
    /** Writes one, in place of one of the same address and role that has expired; `false` when such a one stands. */
    make: (invitation: Invitation, by: PersonRecord): Promise<boolean> =>
      written(
        [
          {
            Put: {
              TableName: table,
              Item: toItem({ ...invitationKey(invitation), invitation }),
              ConditionExpression: 'attribute_not_exists(pk) OR invitation.#until < :now',
              ExpressionAttributeNames: { '#until': 'until' },
              ExpressionAttributeValues: toItem({ ':now': invitation.at }),
            },
          },
        ],
        by,
      ),

    /** `false` when it was taken up or taken back meanwhile. */
    end: (end: EndOfInvitation, by: PersonRecord): Promise<boolean> => written(endItems(table, end), by),

    /** By what names it on a page. */
    async named(name: string): Promise<Invitation | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: table,
          Key: toItem({ pk: invited, sk: name }),
          ConsistentRead: true,
        }),
      );
      return Item && invitationRow.parse(fromItem(Item)).invitation;
    },

    /** Those of an address, expired ones too. */
    async ofAddress(email: string): Promise<readonly Invitation[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begins)',
          ExpressionAttributeValues: toItem({ ':pk': invited, ':begins': invitationsOf(email) }),
          ConsistentRead: true,
          Limit: mostTakenUp,
        }),
      );
      return Items.map((item) => invitationRow.parse(fromItem(item)).invitation);
    },

    /** The latest that were taken up or taken back, the last one first. */
    async ended(limit: number): Promise<readonly EndedInvitation[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': endedInvitations }),
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return Items.map((item) => endedRow.parse(fromItem(item)).ended);
    },

    /** A page of all of them, in no order that says anything; `undefined` when the cursor is not one of ours. */
    async page(
      limit: number,
      cursor?: string,
    ): Promise<
      { readonly invitations: readonly Invitation[]; readonly next: string | undefined } | undefined
    > {
      const start = cursor === undefined ? undefined : fromCursor(cursor, ['pk', 'sk']);
      if (cursor !== undefined && start?.['pk']?.S !== invited) return undefined;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': invited }),
          ExclusiveStartKey: start,
          Limit: limit,
        }),
      );
      return {
        invitations: Items.map((item) => invitationRow.parse(fromItem(item)).invitation),
        next: toCursor(LastEvaluatedKey),
      };
    },
  };
}
