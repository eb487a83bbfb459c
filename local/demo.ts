// npm run demo [-- NAME]: a journey over HTTP, as the different people, with every step and its mails; without a name, STRONG
// from draft to published; `rif` is a whole round of the fund. The system it starts is its own, on free ports, and does not know
// STRONG yet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type JourneyName, journeys } from './journeys/catalogue.ts';
import { demonstrateRound } from './journeys/fund/demonstratedRound.ts';
import { journeyOn } from './journeys/steps.ts';
import { loketOf } from './journeys/systemLoket.ts';
import { StartProblem } from './parts/listening.ts';
import { people } from './people.ts';
import { startSystem } from './startSystem.ts';
import type { System } from './system.ts';

const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name = 'strong'] = positionals;
const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-demo-'));

const roundTells = 'een heel tijdvak van het fonds: 25 aanvragen, van plan tot vaststelling';

const isJourney = (asked: string): asked is JourneyName => Object.hasOwn(journeys, asked);

function unknown(asked: string): StartProblem {
  const all = [...Object.entries(journeys), ['rif', { tells: roundTells }] as const];
  const names = all.map(([known, { tells }]) => `  ${known.padEnd(18)}${tells}`);
  return new StartProblem(`There is no journey '${asked}'. There are:\n${names.join('\n')}`);
}

const nameOf = (key: string): string => {
  const person = people.find((one) => one.key === key);
  return person ? `${person.name} (${person.does.split(/[:(]/)[0]?.trim()})` : key;
};

async function demonstrate(): Promise<void> {
  if (name !== 'rif' && !isJourney(name)) throw unknown(name);
  console.log(`${name}: ${name === 'rif' ? roundTells : journeys[name].tells}`);
  const system = await startSystem({
    folder,
    ports: 'free',
    // A round of examples stands by itself, so that nothing real is counted with it.
    importData: name === 'rif' ? 'nothing' : { leaveOut: ['strong-studie-route-net-gezondheid'] },
    demonstration: false,
    tell: (what) => console.log(`… ${what}`),
  });
  try {
    console.log('');
    if (name === 'rif') await demonstrateRound(system, console.log);
    else await demonstrateJourney(system, name);
    await system.countFigures();
    if (values.keep) await untilInterrupted(system.consoleUrl, system.inboxUrl);
  } finally {
    await system.stop();
  }
}

async function demonstrateJourney(system: System, journeyName: JourneyName): Promise<void> {
  let count = 0;
  const journey = journeyOn(loketOf(system), ({ who, did, mails }) => {
    count += 1;
    console.log(`${String(count).padStart(2)}. ${nameOf(who)} ${did}`);
    for (const mail of mails) console.log(`      ✉ ${mail.to.join(', ')}: ${mail.subject}`);
  });
  const number = await journeys[journeyName].travel(journey);
  const { state, standing, slug } = await journey.as('bureau-1').view(number);
  console.log(`\n${number}: ${state} (${standing.label.nl})`);
  const place = number.startsWith('RIF-') ? 'subsidies' : 'koplopers';
  if (slug !== undefined) console.log(`${system.baseAddress}/${place}/${slug}`);
}

function untilInterrupted(consoleUrl: string, inboxUrl: string): Promise<void> {
  console.log(`Console ${consoleUrl}/   Inbox ${inboxUrl}/\nCtrl-C stops and removes it.`);
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

try {
  await demonstrate();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
