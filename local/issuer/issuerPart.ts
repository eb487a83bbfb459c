// The issuer, in a thread: sign-in pages, OpenID Connect, and `GET /tokens/<key>` for clients without a browser.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { parentPort } from 'node:worker_threads';
import { listenAndReport, settingsOf } from '../parts/insidePart.ts';
import { addressOf } from '../parts/listening.ts';
import type { Client } from './provider.ts';

export interface IssuerSettings {
  readonly ports: readonly number[];
  readonly secretsFile: string;
}

const { ports, secretsFile } = settingsOf<IssuerSettings>();
const { people } = await import('../people.ts');
const { accessToken } = await import('./accessToken.ts');
const { makeProvider } = await import('./provider.ts');
const { issuerSecrets } = await import('./signingKey.ts');
const { signInPage } = await import('./signInPage.ts');
const secrets = await issuerSecrets(secretsFile);

// The clients depend on where the system listens, so they come in a message once everything does.
const configured = parentPort === null ? Promise.resolve([[]]) : once(parentPort, 'message');
const server = createServer((request, response) => {
  provided
    .then((serve) => serve(request, response))
    .catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('Something went wrong at the sign-in issuer; look in its log.\n');
    });
});
const provided = configured.then(([clients]) => serving(clients));
const port = await listenAndReport(server, ports);

function serving(clients: readonly Client[]) {
  const issuer = addressOf(port);
  const provider = makeProvider(issuer, clients, secrets);
  const rest = provider.callback();
  const [client] = clients;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', issuer);
    const [, room, key = ''] = pathname.split('/');
    if (room === 'tokens') {
      const person = people.find((one) => one.key === key);
      const known = people.map((one) => `${issuer}/tokens/${one.key}`).join('\n');
      if (person === undefined || client === undefined) {
        response
          .writeHead(404, { 'content-type': 'text/plain' })
          .end(`Nobody is called '${key}'. There are:\n${known}\n`);
      } else {
        const token = await accessToken(person, { issuer, clientId: client.id, key: secrets.key });
        response
          .writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
          .end(`${token}\n`);
      }
    } else if (room === 'interaction' && request.method === 'POST') {
      const accountId = new URLSearchParams(await text(request)).get('person') ?? '';
      await provider.interactionFinished(request, response, { login: { accountId, remember: false } });
    } else if (room === 'interaction') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(String(await signInPage(pathname)));
    } else {
      await rest(request, response);
    }
  };
}
