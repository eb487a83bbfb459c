// Reading the stream: our events as they are, other rows not at all, and the unreadable with its cause.
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { walk, ways } from '../../tests/support/sampleWays.ts';
import { eventKey } from './caseRows.ts';
import { readStreamRecord } from './streamRecords.ts';

const [event] = walk(ways.draft).history;
if (!event) throw new Error('a draft has a history');
const key = eventKey(event.subject, 1);

const record = (row: object, eventName: DynamoDBRecord['eventName'] = 'INSERT'): DynamoDBRecord => {
  const image = marshall({ ...key, ...row });
  const { pk, sk } = image;
  return { eventName, dynamodb: { Keys: { pk, sk }, NewImage: image } } as DynamoDBRecord;
};

test('an event row is read as the event that was written', () => {
  expect(readStreamRecord(record({ event }))).toEqual({ kind: 'event', event });
});

test('other rows and other changes are passed by', () => {
  expect(readStreamRecord(record({ sk: 'HEAD' })).kind).toBe('other');
  expect(readStreamRecord(record({ event }, 'MODIFY')).kind).toBe('other');
  expect(readStreamRecord(record({ event }, 'REMOVE')).kind).toBe('other');
  expect(readStreamRecord({}).kind).toBe('other');
});

test('an event row that holds no event is unreadable, and so is an event in the wrong place', () => {
  expect(readStreamRecord(record({ event: { ...event, type: 'x' } })).kind).toBe('unreadable');
  expect(readStreamRecord(record({})).kind).toBe('unreadable');
  expect(readStreamRecord(record({ event, pk: 'KL-2026-9999' })).kind).toBe('unreadable');
  const { eventName, dynamodb } = record({ event });
  expect(readStreamRecord({ eventName, dynamodb: { Keys: dynamodb?.Keys } }).kind).toBe('unreadable');
});
