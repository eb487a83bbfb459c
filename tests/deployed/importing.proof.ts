// The real data comes into the deployed system by the command that an operator gives, and from there into the register.
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { eventually } from '../../local/journeys/loket.ts';
import { environmentFor } from './emulator.ts';
import { proofFolder } from './folders.ts';
import { runCommand } from './runCommand.ts';
import { openSystem } from './system.ts';

const deployed = inject('deployed');
const system = openSystem(deployed);
/** The journeys publish it here themselves. */
const published = 'strong-studie-route-net-gezondheid';

it('is imported by one command, and stands in the register', async () => {
  await runCommand({
    command: process.execPath,
    arguments: [
      'local/import.ts',
      ...['--table', deployed.deployment.CasesTableName],
      ...['--leave-out', published],
    ],
    environment: environmentFor(deployed.endpoint),
    log: join(proofFolder, 'import.log'),
  });
  const shown = (path: string) =>
    eventually(path, async () => {
      const page = await system.fetch(path);
      return page.status === 200 ? page.text() : undefined;
    });
  expect(await shown('/koplopers/zorgboulevard-roosendaal')).toContain('Zorgboulevard Roosendaal');
  expect(await shown('/regios/limburg')).toContain('Limburg');
  expect(await shown('/pacten')).toContain('Zorgpact Limburg');
});
