// What is parked stands in S3, whole and with its cause.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Storage, startStorage, storageUser } from '../../tests/support/storage.ts';
import { objectStore } from './objectStore.ts';
import { parkedRecords } from './parkedRecords.ts';

let storage: Storage;

beforeAll(async () => {
  storage = await startStorage('parked');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', storage.endpoint);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await storage.stop();
});

test('a record is stored under its function, day and id, signed as S3 wants it', async () => {
  const record = { body: 'é€😀 <b>', nested: [1, null] };
  const parked = parkedRecords(objectStore(new DynamoDBClient(storageUser)), 'parked');
  await parked.park('notify', 'id/../with "odd" signs', record, new TypeError('no event'));
  const today = new Date().toISOString().slice(0, 10);
  const stored = await storage.objects('parked');
  const key = `notify/${today}/id____with__odd__signs.json`;
  expect(Object.keys(stored)).toEqual([key]);
  expect(JSON.parse(String(stored[key]))).toEqual({
    parkedAt: expect.stringContaining(today),
    cause: 'TypeError: no event',
    record,
  });
});

test('what S3 does not store is not taken for stored', async () => {
  const elsewhere = parkedRecords(objectStore(new DynamoDBClient(storageUser)), 'no-such-bucket');
  await expect(elsewhere.park('notify', 'id', {}, 'cause')).rejects.toThrow('404');
  const { credentials } = storageUser;
  const stranger = { ...storageUser, credentials: { ...credentials, secretAccessKey: 'another' } };
  const forged = parkedRecords(objectStore(new DynamoDBClient(stranger)), 'parked');
  await expect(forged.park('notify', 'id', {}, 'cause')).rejects.toThrow('403');
});
