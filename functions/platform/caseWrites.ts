// The writes a transaction on one aggregate is made of. Each says what a failed condition of its own means.
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Envelope } from '../../events/envelope.ts';
import type { Nomination } from '../../schemas/nomination.ts';
import type { Partner } from '../../schemas/partner.ts';
import {
  eventKey,
  type FormRow,
  fileKey,
  formKey,
  type Head,
  headKey,
  nominationKey,
  partnerKey,
  regionPlaceKey,
  reviewKey,
  slugKey,
  startedKey,
  textKey,
} from './caseRows.ts';
import { toItem } from './dynamo.ts';

/** Why a transaction was not written. `changed`: somebody else was first; decide anew or tell. */
export type Conflict = 'changed' | 'form-changed' | 'slug-taken' | 'already-started';

export interface Write {
  readonly item: (table: string) => TransactWriteItem;
  readonly meaning: Conflict;
}

type Put = NonNullable<TransactWriteItem['Put']>;

const put = (
  row: object,
  meaning: Conflict,
  condition: Partial<Put> = { ConditionExpression: 'attribute_not_exists(pk)' },
) =>
  ({
    item: (table) => ({ Put: { TableName: table, Item: toItem(row), ...condition } }),
    meaning,
  }) satisfies Write;

/** Keys of the sparse indexes the head row stands in: whose queue, whose own, of which round. */
export interface HeadIndexes {
  readonly waitsOn?: string;
  /** The first day anything is due, or `later#` and an instant. */
  readonly waitsUntil?: string;
  readonly ownedBy?: string;
  readonly ownedSince?: string;
  readonly inRound?: string;
  /** School and number, so that a school's own requests in a round are found without those of all others. */
  readonly roundPlace?: string;
}

/** Replaces the head row if it still has the version the decision was made on; 0 for one that must not exist yet. */
export function putHead(head: Head, indexes: HeadIndexes, decidedOn: number): Write {
  const row = { ...headKey(head.aggregate.id), ...head, ...indexes };
  if (decidedOn === 0) return put(row, 'changed');
  return put(row, 'changed', {
    ConditionExpression: '#aggregate.#version = :version',
    ExpressionAttributeNames: { '#aggregate': 'aggregate', '#version': 'version' },
    ExpressionAttributeValues: { ':version': { N: String(decidedOn) } },
  });
}

export const putEvent = (event: Envelope): Write =>
  put({ ...eventKey(event.subject, Number(event.sequence)), event }, 'changed');

export const putForm = (id: string, form: number, row: FormRow): Write =>
  put({ ...formKey(id, form), ...row }, 'changed');

/** Closes a form for writing if it is still as the decision saw it. */
export const freezeForm = (id: string, form: number, etag: string): Write => ({
  item: (table) => ({
    Update: {
      TableName: table,
      Key: toItem(formKey(id, form)),
      UpdateExpression: 'REMOVE #open',
      ConditionExpression: '#etag = :etag AND attribute_exists(#open)',
      ExpressionAttributeNames: { '#open': 'open', '#etag': 'etag' },
      ExpressionAttributeValues: { ':etag': { S: etag } },
    },
  }),
  meaning: 'form-changed',
});

/** A sealed text is written once: what was decided on it must stay what it was. */
export const putText = (id: string, name: string, salt: string, body: unknown): Write =>
  put({ ...textKey(id, name), salt, body }, 'changed');

export const putPartner = (id: string, partner: Partner): Write =>
  put({ ...partnerKey(id, partner.id), partner }, 'changed');

export const answerPartner = (id: string, partner: Partner): Write =>
  put({ ...partnerKey(id, partner.id), partner }, 'changed', {
    ConditionExpression: '#partner.#status = :invited',
    ExpressionAttributeNames: { '#partner': 'partner', '#status': 'status' },
    ExpressionAttributeValues: { ':invited': { S: 'invited' } },
  });

/** Replaces a row of a person outside the case that is there. */
const replace = (row: object): Write => put(row, 'changed', { ConditionExpression: 'attribute_exists(pk)' });

export const changePartner = (id: string, partner: Partner): Write =>
  replace({ ...partnerKey(id, partner.id), partner });

export const putNomination = (id: string, nomination: Nomination): Write =>
  put({ ...nominationKey(id), nomination }, 'changed');

export const answerNomination = (id: string, nomination: Nomination): Write =>
  put({ ...nominationKey(id), nomination }, 'changed', {
    ConditionExpression: '#nomination.#status = :invited',
    ExpressionAttributeNames: { '#nomination': 'nomination', '#status': 'status' },
    ExpressionAttributeValues: { ':invited': { S: 'invited' } },
  });

export const changeNomination = (id: string, nomination: Nomination): Write =>
  replace({ ...nominationKey(id), nomination });

const remove = (key: object): Write => ({
  item: (table) => ({ Delete: { TableName: table, Key: toItem(key) } }),
  meaning: 'changed',
});

export const eraseForm = (id: string, form: number): Write => remove(formKey(id, form));

export const eraseFile = (id: string, upload: string): Write => remove(fileKey(id, upload));

/** The text and its salt. */
export const eraseText = (id: string, name: string): Write => remove(textKey(id, name));

/** The task of one reviewer, in that reviewer's queue until the review is in; `due` is a day. */
export const putReviewTask = (id: string, reviewer: string, due: string): Write =>
  put({ ...reviewKey(id, reviewer), waitsOn: reviewerQueue(reviewer), waitsUntil: due }, 'changed');

/** Takes the task away, unless the review is in. */
export const dropReviewTask = (id: string, reviewer: string): Write => ({
  item: (table) => ({
    Delete: {
      TableName: table,
      Key: toItem(reviewKey(id, reviewer)),
      ConditionExpression: 'attribute_not_exists(body)',
    },
  }),
  meaning: 'changed',
});

export const putReview = (id: string, reviewer: string, salt: string, body: unknown): Write =>
  put({ ...reviewKey(id, reviewer), salt, body }, 'changed', {
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(body)',
  });

export const claimSlug = (kind: string, slug: string, id: string): Write =>
  put({ ...slugKey(kind, slug), id }, 'slug-taken');

/** Remembers that this command began this aggregate, so that its repeat finds it. */
export const rememberStart = (authid: string, commandId: string, id: string): Write =>
  put({ ...startedKey(authid, commandId), id }, 'already-started');

/** Where the cases of a region are listed, in the order in which they began. */
export const casesOfRegion = (region: string): string => `region#${region}`;

/** Lists a case among those of a region; `since` is an instant. */
export const putInRegion = (id: string, region: string, since: string): Write =>
  put({ ...regionPlaceKey(id, region), ownedBy: casesOfRegion(region), ownedSince: since }, 'changed');

export const takeFromRegion = (id: string, region: string): Write => remove(regionPlaceKey(id, region));

/** Under whom rounds are listed, which nobody owns. */
export const allRounds = 'rounds';

/** Instead of a round, for what a school has not handed in yet. */
export const draftsOf = (school: string): string => `drafts#${school}`;

/** Where a request stands among those of its round: after its school's BRIN. */
export const roundPlace = (school: string, number: string): string => `${school}#${number}`;

export const reviewerQueue = (person: string): string => `reviewer#${person}`;
