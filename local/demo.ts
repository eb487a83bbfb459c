// npm run demo: takes the STRONG project from draft to published over HTTP, as the different people, and shows every step
// with its mails. The system it starts is its own, on free ports, and does not know STRONG yet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { journeyOn } from './journeys/steps.ts';
import { strongTravels } from './journeys/strong.ts';
import { loketOf } from './journeys/systemLoket.ts';
import { StartProblem } from './parts/listening.ts';
import { people } from './people.ts';
import { startSystem } from './startSystem.ts';

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-demo-'));

const nameOf = (key: string): string => {
  const person = people.find((one) => one.key === key);
  return person ? `${person.name} (${person.does.split(/[:(]/)[0]?.trim()})` : key;
};

async function demonstrate(): Promise<void> {
  const system = await startSystem({
    folder,
    ports: 'free',
    importData: { leaveOut: ['strong-studie-route-net-gezondheid'] },
    tell: (what) => console.log(`… ${what}`),
  });
  try {
    console.log('');
    let count = 0;
    const journey = journeyOn(loketOf(system), ({ who, did, mails }) => {
      count += 1;
      console.log(`${String(count).padStart(2)}. ${nameOf(who)} ${did}`);
      for (const mail of mails) console.log(`      ✉ ${mail.to.join(', ')}: ${mail.subject}`);
    });
    const { number, state, path } = await strongTravels(journey);
    console.log(`\n${number}: ${state}\n${system.baseAddress}${path}`);
    if (state !== 'published') process.exitCode = 1;
    if (values.keep) await untilInterrupted(system.consoleUrl, system.inboxUrl);
  } finally {
    await system.stop();
  }
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
