// One worker thread of a function, seen from outside: give it an event, get how it ended.

import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { SharedOffset } from '../clock/clock.ts';
import type { FunctionDefinition } from '../template/deployment.ts';
import type { WorkerInput } from './functionWorker.ts';
import type { Outcome } from './outcome.ts';

export interface ThreadProps {
  readonly definition: FunctionDefinition;
  /** Added to the function's own variables; nothing else of this process's environment reaches it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly shared: SharedOffset;
  readonly log: (text: string) => void;
}

export interface FunctionThread {
  /** One at a time, as a Lambda does. */
  run(event: unknown): Promise<Outcome>;
  isAlive(): boolean;
  end(): Promise<void>;
}

type Answer = { ok: true; json: string } | { ok: false; type: string; message: string };

const failure = (type: string, message: string): Outcome => ({ ok: false, error: { type, message } });

export function startThread({ definition, environment, shared, log }: ThreadProps): FunctionThread {
  const { name, arn, bundle, handler, timeoutSeconds, memoryMegabytes } = definition;
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
  };
  const input: WorkerInput = { shared, bundle, handler, timeoutSeconds, context };
  const worker = new Worker(new URL('./functionWorker.ts', import.meta.url), {
    workerData: input,
    env: { ...definition.environment, ...environment },
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    stdout: true,
    stderr: true,
  });
  worker.stdout.on('data', (chunk) => log(String(chunk)));
  worker.stderr.on('data', (chunk) => log(String(chunk)));

  let alive = true;
  let settle: ((outcome: Outcome) => void) | undefined;
  const finish = (outcome: Outcome) => {
    const report = settle;
    settle = undefined;
    report?.(outcome);
  };
  const die = (outcome: Outcome) => {
    alive = false;
    loaded.resolve();
    finish(outcome);
  };
  const loaded = Promise.withResolvers<void>();
  worker.on('message', (message: 'loaded' | Answer) => {
    if (message === 'loaded') loaded.resolve();
    else
      finish(
        message.ok ? { ok: true, payload: JSON.parse(message.json) } : failure(message.type, message.message),
      );
  });
  worker.on('error', (error) => {
    log(`${error instanceof Error ? error.stack : String(error)}\n`);
    die(failure('Runtime.UnhandledError', String(error)));
  });
  worker.on('exit', (code) =>
    die(failure('Runtime.ExitError', `The function's process ended with code ${code}`)),
  );

  return {
    run: async (event) => {
      // As in AWS, loading the bundle does not count for the timeout.
      await loaded.promise;
      if (!alive) return failure('Runtime.ExitError', 'The function could not be started; look in its log');
      return await new Promise((resolve) => {
        const timer = setTimeout(() => {
          void worker.terminate();
          die(failure('Sandbox.Timedout', `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`));
        }, timeoutSeconds * 1000);
        settle = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        worker.postMessage({ event, requestId: randomUUID() });
      });
    },
    isAlive: () => alive,
    end: async () => {
      alive = false;
      await worker.terminate();
    },
  };
}
