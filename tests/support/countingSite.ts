// The site over a test's register, without a network: requests go straight to the app, and every read is counted.
import { registerReader } from '../../functions/platform/registerReader.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { countingClient } from './countingClient.ts';
import type { Database } from './database.ts';
import { siteSettings } from './siteSettings.ts';

export interface CountingSite {
  /** What the site logged as failed so far. */
  readonly failures: readonly unknown[];
  /** Asks for a page; `reads` are the names of the database commands it took. */
  page(
    path: string,
    init?: RequestInit,
  ): Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly html: string;
    readonly reads: readonly string[];
  }>;
  /** The body as it is sent; a text loses the mark it may begin with. */
  bytes(path: string): Promise<Uint8Array>;
}

export function countingSite({ client, tables }: Database): CountingSite {
  const counting = countingClient(client);
  const failures: unknown[] = [];
  const app = siteApp({
    ...siteSettings,
    register: registerReader(counting.client, tables.register),
    baseAddress: 'https://loket.example.nl',
    file: projectFile,
    log: { error: (...line) => failures.push(line) },
  });
  return {
    failures,
    async bytes(path) {
      return new Uint8Array(await (await app.request(`https://loket.example.nl${path}`)).arrayBuffer());
    },
    async page(path, init) {
      counting.taken();
      const response = await app.request(`https://loket.example.nl${path}`, init);
      const html = await response.text();
      return { status: response.status, headers: response.headers, html, reads: counting.taken() };
    },
  };
}
