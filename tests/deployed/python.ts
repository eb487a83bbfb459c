// The Python programs of the proof, in an environment of their own: the AWS emulator, a maker of certificates, and
// CloudFormation's linter.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proofFolder, pythonFolder, pythonProgram } from './folders.ts';
import { runCommand } from './runCommand.ts';

const packages = ['ministack==1.5.33', 'trustme==1.2.1', 'cfn-lint==1.58.0'];
const installed = join(pythonFolder, 'installed.txt');

/**
 * Makes the environment unless it is there with these versions. Needs `python3` with `pip` 22.3 or newer: the
 * machine's own pip fills the environment, so Debian's separate package for `ensurepip` is not needed.
 */
export async function preparePython(): Promise<void> {
  const wanted = packages.join('\n');
  if ((await readFile(installed, 'utf8').catch(() => '')) === wanted) return;
  await rm(pythonFolder, { recursive: true, force: true });
  await runCommand({
    command: 'python3',
    arguments: ['-m', 'venv', '--without-pip', pythonFolder],
    log: join(proofFolder, 'venv.log'),
  });
  await runCommand({
    command: 'python3',
    arguments: ['-m', 'pip', '--python', pythonProgram('python'), 'install', '--quiet', ...packages],
    log: join(proofFolder, 'pip.log'),
  });
  await writeFile(installed, wanted);
}
