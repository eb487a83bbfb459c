// npm run check: every tool that reads the code without running it, each in a line; what fails is shown whole.
import { spawn } from 'node:child_process';

const rooms = ['schemas', 'events', 'domain', 'functions', 'infra', 'local', 'tests'];

const checks: readonly (readonly [what: string, command: string, ...arguments_: string[]])[] = [
  ['types', 'tsc'],
  ['format and lint', 'biome', 'check', '--error-on-warnings'],
  ['rooms', 'depcruise', ...rooms, '--output-type', 'err'],
  ['nothing unused', 'knip', '--no-progress'],
  ['generated documents', 'node', 'local/docs.ts', '--check'],
];

/** Two at a time: that is how many cores the smallest machine has. */
async function run([what, command, ...rest]: (typeof checks)[number]): Promise<boolean> {
  const output: Buffer[] = [];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', resolve);
  });
  console.log(`${code === 0 ? '✓' : '✗'} ${what}`);
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  return code === 0;
}

const waiting = [...checks];
const results: boolean[] = [];
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
}
await Promise.all([work(), work()]);
process.exitCode = results.every(Boolean) ? 0 : 1;
