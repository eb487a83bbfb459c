// The detours on a machine of their own, because days pass in them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { loketOf } from '../../local/journeys/systemLoket.ts';
import { startSystem } from '../../local/startSystem.ts';
import type { System } from '../../local/system.ts';
import { declareDetours } from './detours.ts';

describe('on one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-detours-'));
  let system: System;

  beforeAll(async () => {
    system = await startSystem({ folder, ports: 'free', importData: 'nothing' });
  });
  afterAll(async () => {
    await system?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  declareDetours(() => loketOf(system));
});
