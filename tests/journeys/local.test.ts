// The journeys on the system of one machine, and its receipts held against its chains by the command.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { counterScriptPath, fontPath, stylesheetPath } from '../../functions/ui/assetNames.ts';
import { draftStrong, journeyOn, submitStrong } from '../../local/journeys/steps.ts';
import { loketOf } from '../../local/journeys/systemLoket.ts';
import { root, startSystem } from '../../local/startSystem.ts';
import type { System } from '../../local/system.ts';
import { declareJourneys } from './journeys.ts';

const execute = promisify(execFile);

describe.concurrent('on one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-journeys-'));
  let system: System;

  beforeAll(async () => {
    system = await startSystem({ folder, ports: 'free', importData: 'nothing' });
  });
  afterAll(async () => {
    await system?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  declareJourneys(() => loketOf(system));

  it('what a page loads lies beside the bundle of the site, as do the programs that check', async ({
    expect,
  }) => {
    const paths = [stylesheetPath, fontPath, counterScriptPath, '/controle/verifyRound.mjs'];
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const answer = await fetch(`${system.baseAddress}${path}`);
        return answer.ok ? (await answer.arrayBuffer()).byteLength : 0;
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
  });

  it('a receipt as it was mailed and a chain as it was fetched satisfy the program that the site serves and the command runs', async ({
    expect,
  }) => {
    const journey = journeyOn(loketOf(system));
    const number = await draftStrong(journey);
    await submitStrong(journey, number);
    const receipt = (await system.mails()).find(({ subject }) => subject.startsWith(`${number}: Wij hebben`));
    const saved = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const eml = saved('RECEIPT.eml', receipt?.raw ?? '');
    const served = await fetch(`${system.baseAddress}/controle/verify.mjs`);
    expect(served.headers.get('content-type')).toContain('text/javascript');
    const program = saved('verify.mjs', await served.text());
    for (const person of ['aanvrager-1', 'bureau-1']) {
      const { body } = await journey.as(person).get(`/cases/${number}/chain`);
      const json = saved(`${person}.json`, JSON.stringify(body));
      const byCommand = await execute('npm', ['run', '-s', 'verify', '--', json, eml], { cwd: root });
      expect(byCommand.stdout).toContain('Everything that could be checked holds.');
      expect(byCommand.stdout.match(/^✓/gm)).toHaveLength(5);
      expect(byCommand.stdout).not.toMatch(/^[–✗]/m);
      expect((await execute(process.execPath, [program, json, eml])).stdout).toBe(byCommand.stdout);
      const changed = saved('CHANGED.json', JSON.stringify(body).replaceAll('haaglanden', 'achterhoek'));
      await expect(execute(process.execPath, [program, changed, eml])).rejects.toMatchObject({ code: 1 });
    }
  });
});
