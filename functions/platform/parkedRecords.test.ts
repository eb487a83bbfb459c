// What is parked stands in S3, whole and with its cause.
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { objectStore } from './objectStore.ts';
import { parkedRecords } from './parkedRecords.ts';

const own = { region: 'eu-central-1', credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } };
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parked-'));
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver');
  const storage = new S3rver({ silent: true, directory: folder, configureBuckets: [{ name: 'parked' }] });
  await storage.configureBuckets();
  server = createServer(storage.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${address.port}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  await rm(folder, { recursive: true });
});

test('a record is stored under its function, day and id, signed as S3 wants it', async () => {
  const record = { body: 'é€😀 <b>', nested: [1, null] };
  const parked = parkedRecords(objectStore(new DynamoDBClient(own)), 'parked');
  await parked.park('notify', 'id/../with "odd" signs', record, new TypeError('no event'));
  const today = new Date().toISOString().slice(0, 10);
  const stored = join(folder, 'parked', 'notify', today);
  expect((await readdir(stored)).filter((file) => file.endsWith('object'))).toEqual([
    'id____with__odd__signs.json._S3rver_object',
  ]);
  const body = await readFile(join(stored, 'id____with__odd__signs.json._S3rver_object'), 'utf8');
  expect(JSON.parse(body)).toEqual({
    parkedAt: expect.stringContaining(today),
    cause: 'TypeError: no event',
    record,
  });
});

test('what S3 does not store is not taken for stored', async () => {
  const elsewhere = parkedRecords(objectStore(new DynamoDBClient(own)), 'no-such-bucket');
  await expect(elsewhere.park('notify', 'id', {}, 'cause')).rejects.toThrow('404');
  const stranger = { ...own, credentials: { ...own.credentials, secretAccessKey: 'another' } };
  const forged = parkedRecords(objectStore(new DynamoDBClient(stranger)), 'parked');
  await expect(forged.park('notify', 'id', {}, 'cause')).rejects.toThrow('403');
});
