// Servers on ports of this machine, reachable from this machine only.

import type { Server } from 'node:http';

export const host = '127.0.0.1';

/** Cannot go on without something the reader can give or free; the message is one sentence that says how. */
export class StartProblem extends Error {}

export const addressOf = (port: number): string => `http://${host}:${port}`;

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const portTaken = (port: number): StartProblem =>
  new StartProblem(
    `Port ${port} is taken by something else: stop that, or start on other ports with \`npm start -- --port ${port < 4000 ? 4000 : 5000}\`.`,
  );

/** Tries these ports in turn, 0 meaning any free one, and returns the one it got. @throws StartProblem when all are taken. */
export async function listen(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw portTaken(ports[0] ?? 0);
}

/** Ends when the last answer is sent. What still goes on after `patienceMs` milliseconds is cut. */
export async function close(server: Server, patienceMs = 500): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // Clients keep connections open for a next request; these are cut as soon as nothing is asked on them.
  const cutting = setInterval(() => server.closeIdleConnections(), 20);
  const losingPatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(cutting);
  clearTimeout(losingPatience);
}
