// The issuer of the demo people beside the emulator: the deployed API fetches its keys, the journeys mint its tokens.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { accessToken } from '../../local/issuer/accessToken.ts';
import { makeProvider } from '../../local/issuer/provider.ts';
import { issuerSecrets } from '../../local/issuer/signingKey.ts';
import { people } from '../../local/people.ts';
import { proofFolder } from './folders.ts';
import { freePort } from './freePort.ts';

/** The client that the tokens are given to. */
export const clientId = 'loket';
const secretsFile = join(proofFolder, 'issuer-secrets.json');

export interface ServedIssuer {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<ServedIssuer> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const answer = makeProvider(address, [], await issuerSecrets(secretsFile)).callback();
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * A bearer token of a demo person.
 * @throws when nobody has that key.
 */
export async function tokenOf(issuer: string, key: string): Promise<string> {
  const person = people.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called '${key}'`);
  return accessToken(person, { issuer, clientId, key: (await issuerSecrets(secretsFile)).key });
}
