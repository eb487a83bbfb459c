// Runs inside a worker thread: one copy of one function, from the bundle that would be deployed.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SharedOffset } from '../clock/clock.ts';
import { shiftDate } from '../clock/shiftDate.ts';

export interface WorkerInput {
  readonly shared: SharedOffset;
  readonly bundle: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly context: Readonly<Record<string, string>>;
}

interface Task {
  readonly event: unknown;
  readonly requestId: string;
}

const { shared, bundle, handler, timeoutSeconds, context }: WorkerInput = workerData;
shiftDate(shared);

const [file = '', exported = ''] = handler.split('.');
const loaded: Record<string, unknown> = createRequire(join(bundle, 'package.json'))(
  join(bundle, `${file}.js`),
);
const run = loaded[exported];
if (typeof run !== 'function') throw new Error(`Runtime.HandlerNotFound: ${handler} is no function`);

parentPort?.on('message', ({ event, requestId }: Task) => {
  const deadline = performance.now() + timeoutSeconds * 1000;
  const invocation = {
    ...context,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
  };
  Promise.resolve()
    .then(() => run(event, invocation))
    .then(
      // What leaves a Lambda is JSON, so that is what leaves here.
      (result) => ({ ok: true, json: result === undefined ? 'null' : JSON.stringify(result) }),
      (error) => ({
        ok: false,
        type: error instanceof Error ? error.name : 'Error',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage('loaded');
