// What changes with a person, as the items of one transaction: the person, the lists of their roles, what was recorded, and the
// invitations they took up.
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Person } from '../../schemas/person.ts';
import type { EndedInvitation, Invitation, RecordedChange } from '../../schemas/roles.ts';
import { roles } from '../../schemas/vocabulary.ts';
import { toItem } from './dynamo.ts';
import {
  addressPartition,
  changeKey,
  endedInvitations,
  holderKey,
  holderOf,
  invitationKey,
  type PersonRecord,
  personKey,
  withAct,
} from './peopleRows.ts';

export interface PersonWrite {
  /** As it was read; `undefined` for somebody new. */
  readonly before: PersonRecord | undefined;
  readonly after: Person;
  /** The command that does it. */
  readonly act: string;
  readonly changes: readonly RecordedChange[];
  /** Somebody who must still be as they were read: the officer who does it, or who stays when another goes. */
  readonly witness?: PersonRecord | undefined;
  readonly ended?: readonly EndOfInvitation[];
}

export interface EndOfInvitation {
  readonly invitation: Invitation;
  readonly ended: EndedInvitation;
}

type Items = TransactWriteItem[];

export function personItems(table: string, write: PersonWrite): Items {
  const { before, after, act, changes, witness, ended = [] } = write;
  const version = before?.version ?? 0;
  const row = { person: after, version: version + 1, acts: withAct(before?.acts ?? [], act) };
  return [
    {
      Put: {
        TableName: table,
        Item: toItem({ ...personKey(after.id), ...row }),
        ...(before === undefined ? isNew : isStill(version)),
      },
    },
    ...(witness === undefined ? [] : [isAsRead(table, witness)]),
    ...listingItems(table, after),
    ...changes.map((change) => ({
      Put: { TableName: table, Item: toItem({ ...changeKey(after.id, change), change }), ...isNew },
    })),
    ...ended.flatMap((one) => endItems(table, one)),
  ];
}

/** The lists in which somebody stands: those of their roles, and that of their address. */
export const listingItems = (table: string, someone: Person): Items => [
  ...roles.map((role): TransactWriteItem => {
    const holder = holderOf(role, someone);
    const key = holderKey(role, someone.id);
    return holder
      ? { Put: { TableName: table, Item: toItem({ ...key, holder }) } }
      : { Delete: { TableName: table, Key: toItem(key) } };
  }),
  { Put: { TableName: table, Item: toItem({ pk: addressPartition(someone.email), sk: someone.id }) } },
];

/** Takes an invitation away, if it is still the same, and keeps that it was there. */
export const endItems = (table: string, { invitation, ended }: EndOfInvitation): Items => [
  {
    Delete: {
      TableName: table,
      Key: toItem(invitationKey(invitation)),
      ConditionExpression: 'invitation.id = :id',
      ExpressionAttributeValues: toItem({ ':id': invitation.id }),
    },
  },
  {
    Put: {
      TableName: table,
      Item: toItem({ pk: endedInvitations, sk: `${ended.endedAt}#${ended.id}`, ended }),
      ...isNew,
    },
  },
];

export const isAsRead = (table: string, { person, version }: PersonRecord): TransactWriteItem => ({
  ConditionCheck: { TableName: table, Key: toItem(personKey(person.id)), ...isStill(version) },
});

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/** Rows of before versions were counted have none. */
const isStill = (version: number) => ({
  ConditionExpression:
    version === 0
      ? 'attribute_exists(pk) AND (attribute_not_exists(#version) OR #version = :version)'
      : '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: toItem({ ':version': version }),
});
