// Stands between the functions and the database and adds up the capacity that DynamoDB says each call took. What is measured
// is what the deployed bundles do, over the wire, and nothing else.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Capacity {
  readonly write: number;
  readonly read: number;
}

export interface Meter {
  /** Give this to the functions instead of the database. */
  readonly endpoint: string;
  /** What was taken since the last time this was asked. */
  take(): Capacity;
  /** While `true`, calls pass uncounted. */
  pause(paused: boolean): void;
  stop(): Promise<void>;
}

interface Consumed {
  readonly CapacityUnits?: number;
}

/** Operations that read; every other one that says what it consumed writes. */
const reading = /\.(GetItem|BatchGetItem|Query|TransactGetItems)$/;

export async function startMeter(database: string): Promise<Meter> {
  let taken = { write: 0, read: 0 };
  let paused = false;

  async function forward(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const target = String(request.headers['x-amz-target'] ?? '');
    const input = JSON.parse(await text(request)) as object;
    const answer = await fetch(database, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization: String(request.headers.authorization ?? ''),
        'x-amz-date': String(request.headers['x-amz-date'] ?? ''),
      },
      body: JSON.stringify({ ...input, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const body = await answer.text();
    if (!paused) count(target, body);
    return { status: answer.status, body };
  }

  function count(target: string, body: string): void {
    const { ConsumedCapacity = [] } = JSON.parse(body) as { ConsumedCapacity?: Consumed | Consumed[] };
    const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    if (reading.test(target)) taken.read += units;
    else taken.write += units;
  }

  const server = createServer((request, response) => {
    forward(request).then(
      ({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const { write, read } = taken;
      taken = { write: 0, read: 0 };
      return { write, read };
    },
    pause(value) {
      paused = value;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
