// npm run bench: measures what we answer for and writes it to docs/numbers.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBundles } from './bench/bundles.ts';
import { type MeteredStep, meterJourney, total } from './bench/lifecycle.ts';
import { type Meter, startMeter } from './bench/meter.ts';
import { numbersDocument } from './bench/numbersDocument.ts';
import { storeCases } from './bench/storedCases.ts';
import { type JourneyName, journeys } from './journeys/catalogue.ts';
import { root, startSystem } from './startSystem.ts';
import type { System } from './system.ts';

const say = (line: string) => console.log(`… ${line}`);

/** One journey on a system of its own, with so many cases stored in it. */
async function measureAmong(
  stored: number,
  name: JourneyName = 'strong',
): Promise<{ steps: readonly MeteredStep[]; functions: System['functions'] }> {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-bench-'));
  let meter: Meter | undefined;
  say(`A system with ${stored} cases: ${name}`);
  const system = await startSystem({
    folder,
    ports: 'free',
    importData: 'nothing',
    prepareDatabase: (endpoint, tables) => storeCases(endpoint, tables.cases, stored),
    databaseThrough: async (endpoint) => {
      meter = await startMeter(endpoint);
      return meter.endpoint;
    },
  });
  try {
    if (!meter) throw new Error('the system did not take the meter');
    return { steps: await meterJourney(system, meter, journeys[name].travel), functions: system.functions };
  } finally {
    await system.stop();
    await meter?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fundRequest = 'rif-aanvraag';

const figures = (steps: readonly MeteredStep[]) =>
  JSON.stringify(steps.map(({ did, write, read }) => [did, write, read]));

const { steps, functions } = await measureAmong(0);
const amongStored = [];
for (const stored of [100, 1_000, 10_000]) {
  const among = (await measureAmong(stored)).steps;
  amongStored.push({ stored, ...total(among), same: figures(among) === figures(steps) });
}
const others = [];
for (const name of Object.keys(journeys) as JourneyName[]) {
  if (name !== 'strong' && name !== fundRequest) others.push({ name, ...(await measureAmong(0, name)) });
}
const { steps: request } = await measureAmong(0, fundRequest);
const amongMore = (await measureAmong(1_000, fundRequest)).steps;
const requestAmong = [{ stored: 1_000, ...total(amongMore), same: figures(amongMore) === figures(request) }];
say('Evaluating each bundle 25 times in fresh processes');
const document = numbersDocument({
  steps,
  others,
  amongStored,
  request,
  requestAmong,
  bundles: measureBundles(functions),
});
writeFileSync(join(root, 'docs/numbers.md'), `${document}\n`);
console.log(`\n${document}\n\nWritten to docs/numbers.md.`);
