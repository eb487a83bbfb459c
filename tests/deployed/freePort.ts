// A port of this machine on which nothing listens.

import { once } from 'node:events';
import { createServer } from 'node:net';

/** @throws when the system gives none. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
