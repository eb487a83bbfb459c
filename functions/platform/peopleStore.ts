// The gateway to the people table: who somebody is, which roles they were granted and by whom, and who holds a role.
import { createHash } from 'node:crypto';
import { GetItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { PersonId } from '../../schemas/identifiers.ts';
import type { Person, ReviewerListing } from '../../schemas/person.ts';
import type { RecordedChange, RoleHolder } from '../../schemas/roles.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { base32 } from './base32.ts';
import { type DynamoClient, fromCursor, fromItem, toCursor, toItem } from './dynamo.ts';
import {
  addressPartition,
  addressRow,
  changeRow,
  changesOf,
  holderRow,
  type PersonRecord,
  personKey,
  personRow,
  rolePartition,
} from './peopleRows.ts';
import { listingItems, type PersonWrite, personItems } from './personWrites.ts';
import { isLost } from './transactions.ts';

export type PeopleStore = ReturnType<typeof peopleStore>;

/** More people than these with one address, or more of one role, are not counted. */
const mostOfAddress = 10;
export const mostCounted = 200;

export interface PeoplePage<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

/** 80 bits of SHA-256 over issuer and subject: the same person always, and nothing to be read from it. */
export const personIdOf = (issuer: string, subject: string): PersonId =>
  `p-${base32(createHash('sha256').update(`${issuer}\n${subject}`).digest()).slice(0, 16)}`;

export function peopleStore(client: DynamoClient, table: string) {
  /** `undefined` when the cursor is not one of this list. */
  async function page<Entry>(
    list: { readonly pk: string; readonly begins?: string; readonly newestFirst?: boolean },
    limit: number,
    cursor: string | undefined,
    read: (row: Record<string, unknown>) => Entry,
  ): Promise<PeoplePage<Entry> | undefined> {
    const { pk, begins, newestFirst = false } = list;
    const start = cursor === undefined ? undefined : fromCursor(cursor, ['pk', 'sk']);
    if (cursor !== undefined && start?.['pk']?.S !== pk) return undefined;
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: begins === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :begins)',
        ExpressionAttributeValues: toItem({ ':pk': pk, ':begins': begins }),
        ScanIndexForward: !newestFirst,
        ExclusiveStartKey: start,
        Limit: limit,
      }),
    );
    return { entries: Items.map((item) => read(fromItem(item))), next: toCursor(LastEvaluatedKey) };
  }

  const store = {
    async get(id: PersonId): Promise<Person | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(personKey(id)) }),
      );
      return Item && personRow.parse(fromItem(Item)).person;
    },

    /** The people of these ids, as far as they exist. */
    async getAll(ids: readonly PersonId[]): Promise<Person[]> {
      const found = await Promise.all(ids.map((id) => store.get(id)));
      return found.filter((one) => one !== undefined);
    },

    /** The person as they are now, with what a change of them is held against. */
    async record(id: PersonId): Promise<PersonRecord | undefined> {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: toItem(personKey(id)), ConsistentRead: true }),
      );
      return Item && personRow.parse(fromItem(Item));
    },

    /** Ids of the people with this address, without regard to capitals. */
    async ofAddress(email: string): Promise<readonly PersonId[]> {
      const found = await page({ pk: addressPartition(email) }, mostOfAddress, undefined, (row) =>
        addressRow.parse(row),
      );
      return (found?.entries ?? []).map(({ sk }) => sk);
    },

    /** All of it or nothing; `changed` when somebody is no longer as they were read. */
    async write(write: PersonWrite): Promise<'written' | 'changed'> {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: personItems(table, write) }));
        return 'written';
      } catch (error) {
        if (isLost(error)) return 'changed';
        throw error;
      }
    },

    /** Records a person with their grants, replacing what stood there, without a record of who did: for people made up. */
    async put(someone: Person): Promise<void> {
      const row = { ...personKey(someone.id), person: someone };
      const items = [{ Put: { TableName: table, Item: toItem(row) } }, ...listingItems(table, someone)];
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    },

    /** A page of those who hold a role; `undefined` when the cursor is not one of ours. */
    holders: (role: Role, limit: number, cursor?: string): Promise<PeoplePage<RoleHolder> | undefined> =>
      page({ pk: rolePartition(role) }, limit, cursor, (row) => holderRow.parse(row).holder),

    /** Puts somebody in the lists of their roles and of their address, where rows of before had none. */
    async list(someone: Person): Promise<void> {
      await client.send(new TransactWriteItemsCommand({ TransactItems: listingItems(table, someone) }));
    },

    /** How many hold a role, up to `mostCounted`. */
    async count(role: Role): Promise<number> {
      const { Count = 0 } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: toItem({ ':pk': rolePartition(role) }),
          Select: 'COUNT',
          Limit: mostCounted,
        }),
      );
      return Count;
    },

    /** What was changed in somebody's roles, the latest first; `undefined` when the cursor is not one of ours. */
    changes: (
      id: PersonId,
      limit: number,
      cursor?: string,
    ): Promise<PeoplePage<RecordedChange> | undefined> =>
      page(
        { pk: id, begins: changesOf, newestFirst: true },
        limit,
        cursor,
        (row) => changeRow.parse(row).change,
      ),

    /** A page of the reviewers who can be chosen; `undefined` when the cursor is not one of ours. */
    async reviewers(
      limit: number,
      cursor?: string,
    ): Promise<{ reviewers: ReviewerListing[]; next?: string | undefined } | undefined> {
      const found = await store.holders('reviewer', limit, cursor);
      return (
        found && {
          reviewers: found.entries.flatMap(({ id, name, organisation, sector }) =>
            sector === undefined ? [] : [{ id, name, organisation, sector }],
          ),
          next: found.next,
        }
      );
    },
  };
  return store;
}
