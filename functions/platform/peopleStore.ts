// The gateway to the people table: who somebody is and which roles they were granted.
import { createHash } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { PersonId } from '../../schemas/identifiers.ts';
import { type Person, person, type ReviewerListing, reviewerListing } from '../../schemas/person.ts';
import { base32 } from './base32.ts';
import { type DynamoClient, fromCursor, fromItem, toCursor, toItem } from './dynamo.ts';

export type PeopleStore = ReturnType<typeof peopleStore>;

const personRow = z.object({ person });
const reviewerRow = z.object({ reviewer: reviewerListing });
const personKey = (id: string) => ({ pk: id, sk: 'PERSON' });
const reviewers = 'ROLE#reviewer';

/** 80 bits of SHA-256 over issuer and subject: the same person always, and nothing to be read from it. */
export const personIdOf = (issuer: string, subject: string): PersonId =>
  `p-${base32(createHash('sha256').update(`${issuer}\n${subject}`).digest()).slice(0, 16)}`;

export function peopleStore(client: DynamoClient, table: string) {
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

    /** Records somebody who signs in for the first time; whoever is known already stays as they are. */
    async addIfNew(newcomer: Person): Promise<void> {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem({ ...personKey(newcomer.id), person: newcomer }),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    /** Records a person with their grants, replacing what stood there; a reviewer with a sector can then be chosen. */
    async put(someone: Person): Promise<void> {
      const { id, name, organisation, sector } = someone;
      const reviews = sector !== undefined && someone.grants.some(({ role }) => role === 'reviewer');
      const listing = { pk: reviewers, sk: id };
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName: table, Item: toItem({ ...personKey(id), person: someone }) } },
            reviews
              ? {
                  Put: {
                    TableName: table,
                    Item: toItem({ ...listing, reviewer: { id, name, organisation, sector } }),
                  },
                }
              : { Delete: { TableName: table, Key: toItem(listing) } },
          ],
        }),
      );
    },

    /** A page of the reviewers there are; `undefined` when the cursor is not one of ours. */
    async reviewers(
      limit: number,
      cursor?: string,
    ): Promise<{ reviewers: ReviewerListing[]; next?: string | undefined } | undefined> {
      const start = cursor === undefined ? undefined : fromCursor(cursor, ['pk', 'sk']);
      if (cursor !== undefined && start?.['pk']?.S !== reviewers) return undefined;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :role',
          ExpressionAttributeValues: { ':role': { S: reviewers } },
          ExclusiveStartKey: start,
          Limit: limit,
        }),
      );
      return {
        reviewers: Items.map((item) => reviewerRow.parse(fromItem(item)).reviewer),
        next: toCursor(LastEvaluatedKey),
      };
    },
  };
  return store;
}
