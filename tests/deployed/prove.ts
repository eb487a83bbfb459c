// Runs the proofs, `*.proof.ts`, against the app deployed to an AWS emulator: `node tests/deployed/prove.ts`.
// They are no part of `npm test`, because the deployment takes half a minute. With `--report FILE` the numbers are
// written to that file as JSON, too.

import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { projectFolder } from './folders.ts';

const { report } = parseArgs({ options: { report: { type: 'string' } } }).values;

const vitest = await startVitest('test', [], {
  root: projectFolder,
  config: false,
  watch: false,
  include: ['tests/deployed/**/*.proof.ts'],
  globalSetup: ['tests/deployed/setup.ts'],
  // One deployment serves all proofs, so they take turns.
  fileParallelism: false,
  testTimeout: 240_000,
  reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
});
await vitest.close();
