// Rules and stream filters want the events that EventBridge and Lambda would give them.

import { expect, test } from 'vitest';
import { matchesPattern } from './eventPattern.ts';

const insert = {
  eventName: 'INSERT',
  dynamodb: { Keys: { pk: { S: 'KL-2026-0001' }, sk: { S: 'EVENT#000001' } }, SizeBytes: 300 },
};

test.each([
  [
    'the event rows',
    { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } },
    true,
  ],
  ['other names', { eventName: ['MODIFY', 'REMOVE'] }, false],
  ['other rows', { dynamodb: { Keys: { sk: { S: [{ prefix: 'FORM#' }] } } } }, false],
  ['a field that is not there', { dynamodb: { OldImage: { state: { S: ['draft'] } } } }, false],
  ['the end of a text', { dynamodb: { Keys: { pk: { S: [{ suffix: '-0001' }] } } } }, true],
  ['whatever the case', { eventName: [{ 'equals-ignore-case': 'insert' }] }, true],
  ['anything but', { eventName: [{ 'anything-but': ['REMOVE'] }] }, true],
  ['anything but a prefix', { eventName: [{ 'anything-but': { prefix: 'INS' } }] }, false],
  ['numbers within bounds', { dynamodb: { SizeBytes: [{ numeric: ['>', 100, '<=', 300] }] } }, true],
  ['numbers out of bounds', { dynamodb: { SizeBytes: [{ numeric: ['<', 300] }] } }, false],
  ['what must not be there', { dynamodb: { OldImage: [{ exists: false }] } }, true],
  ['what must be there', { dynamodb: { OldImage: [{ exists: true }] } }, false],
  ['one of two', { $or: [{ eventName: ['REMOVE'] }, { eventName: ['INSERT'] }] }, true],
])('%s', (_, pattern, wanted) => {
  expect(matchesPattern(pattern, insert)).toBe(wanted);
});

test('one element of an array is enough', () => {
  expect(matchesPattern({ resources: ['b'] }, { resources: ['a', 'b'] })).toBe(true);
});

test('an operator that is not known is named', () => {
  expect(() => matchesPattern({ eventName: [{ wildcard: 'I*' }] }, insert)).toThrow(/wildcard/);
});
