// Runs a command of the proof to its end, with what it prints in a file of its own.

import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Command {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** File that gets both outputs, written anew. */
  readonly log: string;
}

/** @throws with the end of the log when the command fails or cannot be started. */
export async function runCommand({ command, arguments: args, environment, log }: Command): Promise<void> {
  await mkdir(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = spawn(command, [...args], {
    env: environment ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', resolve);
  const code = await promise.finally(() => file.end());
  if (code === 0) return;
  const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
  const causes = lines.filter((line) => /FAILED|ERROR/.test(line)).slice(0, 10);
  const told = causes.length > 0 ? causes : lines.slice(-25);
  throw new Error([`${command} ${args[0]} ended with ${code}; all of it is in ${log}`, ...told].join('\n'));
}
