// What was synthesised is valid CloudFormation, by the resource schemas that AWS publishes.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder, proofFolder, pythonProgram } from './folders.ts';
import { runCommand } from './runCommand.ts';

it.each([
  ['production', join(projectFolder, 'cdk.out')],
  ['the emulator', join(proofFolder, 'cdk.out')],
])('cfn-lint finds nothing in the templates for %s', async (_, folder) => {
  const templates = (await readdir(folder)).filter((file) => file.endsWith('.template.json'));
  expect(templates).toHaveLength(2);
  await runCommand({
    command: pythonProgram('cfn-lint'),
    arguments: [
      '--config-file',
      join(projectFolder, '.cfnlintrc.yaml'),
      ...templates.map((file) => join(folder, file)),
    ],
    log: join(proofFolder, 'cfn-lint.log'),
  });
});
