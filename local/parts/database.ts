// The embedded DynamoDB: its binary as a child process, with its data in a file.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { host, StartProblem } from './listening.ts';

export interface Database {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Runs the binary and ends it when the pipe to this process closes, which it also does when this process is killed. */
const endsWithUs = 'exec 3<&0; "$0" "$@" </dev/null & part=$!; (cat <&3 >/dev/null; kill $part) & wait $part';

function binary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return folders.map((folder) => join(folder, 'dynoxide')).find((path) => existsSync(path));
  }
}

/** @throws StartProblem when there is neither a binary nor an address of a database that already runs. */
export async function startDatabase(file: string, log: (text: string) => void): Promise<Database> {
  const program = binary();
  if (program === undefined) {
    const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
    if (endpoint !== undefined) return { endpoint, stop: async () => {} };
    throw new StartProblem(
      `The embedded database is missing: run \`npm ci\` without \`--omit=optional\`, or put dynoxide for ${process.platform}-${process.arch} on the PATH (https://github.com/nubo-db/dynoxide), or set AWS_ENDPOINT_URL_DYNAMODB.`,
    );
  }
  for (let tries = 3; ; tries -= 1) {
    const port = await freePort();
    // Detached: Ctrl-C in a terminal must not end it before the last request is answered.
    const parameters = ['serve', '--host', host, '--port', String(port), '--db-path', file];
    const child = spawn('sh', ['-c', endsWithUs, program, ...parameters], { detached: true });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log(String(chunk)));
    child.stdin.on('error', () => {});
    if (await answers(`http://${host}:${port}/`, child)) return running(child, port);
    if (tries === 1)
      throw new StartProblem(`The embedded database does not start: look in the logs beside ${file}.`);
  }
}

function running(child: ChildProcess, port: number): Database {
  return {
    endpoint: `http://${host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.on('exit', () => resolve());
        child.stdin?.end();
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 500 && child.exitCode === null; attempt += 1) {
    try {
      await fetch(address);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  return false;
}
