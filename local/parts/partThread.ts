// A server of someone else's making in a thread of its own: with its own copy of its modules, so that several systems
// can run in one process, and with the system's date.

import { Worker } from 'node:worker_threads';
import type { SharedOffset } from '../clock/clock.ts';
import { StartProblem } from './listening.ts';

export interface PartInput<Settings> {
  readonly shared: SharedOffset;
  readonly settings: Settings;
}

/** What a part tells the system: where it listens, that something in it changed, or why it cannot start. */
export type PartMessage =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'changed' }
  | { readonly kind: 'problem'; readonly sentence: string };

export interface Part {
  readonly port: number;
  tell(message: unknown): void;
  stop(): Promise<void>;
}

export interface PartProps<Settings> {
  readonly module: URL;
  readonly shared: SharedOffset;
  readonly settings: Settings;
  readonly environment?: Readonly<Record<string, string>>;
  readonly log: (text: string) => void;
  readonly changed?: () => void;
}

/** Resolves when the part listens. @throws StartProblem */
export function startPart<Settings>(props: PartProps<Settings>): Promise<Part> {
  const { module, shared, settings, environment = {}, log, changed } = props;
  const input: PartInput<Settings> = { shared, settings };
  const worker = new Worker(module, {
    workerData: input,
    env: { NODE_ENV: 'production', ...environment },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
  });
  worker.stdout.on('data', (chunk) => log(String(chunk)));
  worker.stderr.on('data', (chunk) => log(String(chunk)));
  return new Promise((resolve, reject) => {
    worker.on('error', (error) => {
      log(`${error instanceof Error ? error.stack : String(error)}\n`);
      reject(error);
    });
    worker.on('message', (message: PartMessage) => {
      if (message.kind === 'changed') changed?.();
      if (message.kind === 'problem') {
        reject(new StartProblem(message.sentence));
        void worker.terminate();
      }
      if (message.kind === 'listening') {
        resolve({
          port: message.port,
          tell: (what) => worker.postMessage(what),
          stop: async () => {
            await worker.terminate();
          },
        });
      }
    });
  });
}
