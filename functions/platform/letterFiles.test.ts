// The file of a letter is never written over.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storageUser } from '../../tests/support/storage.ts';
import { letterFiles } from './letterFiles.ts';
import { objectStore } from './objectStore.ts';

/** What S3 keeps to and the storage of this machine does not: asked so, it stores under a key only when there is nothing. */
const stored = new Map<string, string>();
let server: Server;
let refuse = false;

beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    const there = stored.has(url) && headers['if-none-match'] === '*';
    if (!there && !refuse) stored.set(url, `${headers['content-type']}, ${headers['content-length']} bytes`);
    response.writeHead(refuse ? 503 : there ? 412 : 200).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${address.port}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

test('what lies there already stays, and counts as kept', async () => {
  const files = letterFiles(objectStore(new DynamoDBClient(storageUser)), 'bucket');
  await files.keep('letters/a.pdf', Buffer.from('one'));
  await files.keep('letters/a.pdf', Buffer.from('another'));
  expect(stored).toEqual(new Map([['/bucket/letters/a.pdf', 'application/pdf, 3 bytes']]));
  refuse = true;
  await expect(files.keep('letters/b.pdf', Buffer.from('one'))).rejects.toThrow('503');
});
