// The inside of a part's thread: its settings, the system's date, and how it reports.

import type { Server } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from '../clock/shiftDate.ts';
import { listen, StartProblem } from './listening.ts';
import type { PartInput, PartMessage } from './partThread.ts';

/** To be called before the server's modules are loaded, because it shifts `Date`. */
export function settingsOf<Settings>(): Settings {
  const { shared, settings }: PartInput<Settings> = workerData;
  shiftDate(shared);
  return settings;
}

export const report = (message: PartMessage): void => parentPort?.postMessage(message);

/** Listens on the first of these ports that is free, and says which, or says what to do. */
export async function listenAndReport(server: Server, ports: readonly number[]): Promise<number> {
  try {
    const port = await listen(server, ports);
    report({ kind: 'listening', port });
    return port;
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    // Thrown, it would lose its class on the way out and race with the report; whoever started the thread ends it.
    report({ kind: 'problem', sentence: error.message });
    return new Promise(() => undefined);
  }
}
