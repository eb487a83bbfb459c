// An app on a free port of this machine, for tests that need a browser.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

export interface WebServer {
  readonly address: string;
  stop(): Promise<void>;
}

export async function startWebServer(
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<WebServer> {
  const server = serve({ fetch: answer, hostname: '127.0.0.1', port }) as Server;
  if (!server.listening) await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
