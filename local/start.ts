// `npm start`: the whole system on this machine.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { StartProblem } from './parts/listening.ts';

const usage = `npm start -- [options]
  --port N   first of four ports: site and API, console, inbox, sign-in (3000)
  --fresh    start empty
  --help     this text`;

function options(): { port: number; fresh: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3000' },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1024 || port > 65_000)
      throw new Error('--port is a number from 1024 to 65000.');
    return { ...values, port };
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function main(): Promise<void> {
  const { port, fresh, help } = options();
  if (help) return console.log(usage);
  const began = performance.now();
  // Loaded here, so that a package that is missing can be told.
  const { root, startSystem } = await import('./startSystem.ts');
  const system = await startSystem({
    folder: join(root, '.local', String(port)),
    ports: port,
    fresh,
    tell: (what) => console.log(`… ${what}`),
  });
  // So that the overview has a day to show: here nobody waits for the next morning.
  await system.countFigures();
  console.log(`
Ready after ${((performance.now() - began) / 1000).toFixed(1)} s.

  Site      ${system.baseAddress}/
  API       ${system.baseAddress}/api/v1/openapi.json
  Inbox     ${system.inboxUrl}/
  Sign-in   ${system.baseAddress}/inloggen
  Console   ${system.consoleUrl}/   ← start here

Ctrl-C stops; everything is kept in .local/${port}.`);

  const stop = async (): Promise<void> => {
    console.log('\nStopping…');
    await system.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What went wrong as one sentence, when it is something the reader can mend. */
function sentenceFor(error: unknown): string | undefined {
  if (error instanceof StartProblem) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND';
  return isMissing ? `A part is missing (${error.message.split('\n')[0]}): run \`npm ci\` first.` : undefined;
}

try {
  await main();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
