// The journeys on the system of one machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { loketOf } from '../../local/journeys/systemLoket.ts';
import { startSystem } from '../../local/startSystem.ts';
import type { System } from '../../local/system.ts';
import { declareJourneys } from './journeys.ts';

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
});
