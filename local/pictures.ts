// npm run pictures: starts the system with the real register, walks the tour of the README, and takes the pictures of
// docs/pictures, each on a phone and on a desk.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root, startSystem } from './startSystem.ts';
import { startBrowser } from './tour/browser.ts';
import { walkTour } from './tour/walk.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Who is signed in, by their key; else nobody. */
  readonly as?: string;
  /** The element it begins at. */
  readonly place?: string;
  /** How many days have gone by since the picture before. */
  readonly daysLater?: number;
}

/** One line for each that the tour does not come by; rounds are those of the demonstration, the rest is the real register. */
const pictures: readonly Picture[] = [
  { name: 'home', path: '/' },
  { name: 'koplopers', path: '/koplopers' },
  { name: 'koploper', path: '/koplopers/zorgboulevard-roosendaal' },
  { name: 'region', path: '/regios/groot-amsterdam' },
  { name: 'round', path: '/rondes/rif-2022-2' },
  { name: 'grant', path: '/subsidies/zorgboulevard-roosendaal' },
  { name: 'work', path: '/werk', as: 'bureau-1' },
  { name: 'rounds', path: '/zaken/rondes', as: 'voorzitter-1' },
  { name: 'case', path: '/zaken/RIF-2026-0003', as: 'bureau-1' },
  { name: 'people', path: '/werk/mensen?rol=reviewer', as: 'bureau-1' },
  { name: 'overview', path: '/werk/overzicht', as: 'bureau-1', place: '#termijnen', daysLater: 30 },
  { name: 'own-region', path: '/werk/regio', as: 'coordinator-1' },
];

const screens = {
  phone: { width: 360, height: 740 },
  desk: { width: 1040, height: 640 },
} as const;

/** In bytes: they travel with the repository. */
const heaviest = 120_000;
const tooHeavy: string[] = [];
const folder = join(root, 'docs', 'pictures');

async function take(name: string, page: Page, place?: string): Promise<void> {
  for (const [screen, viewport] of Object.entries(screens)) {
    await page.setViewportSize(viewport);
    await page
      .locator(place ?? 'body')
      .first()
      .evaluate((element) => element.scrollIntoView());
    const file = join(folder, `${name}-${screen}.png`);
    writeFileSync(file, await page.screenshot());
    const { size } = statSync(file);
    console.log(`${name}-${screen}.png ${(size / 1000).toFixed(0)} kB`);
    if (size > heaviest) tooHeavy.push(file);
  }
}

const state = mkdtempSync(join(tmpdir(), 'zorgpact-loket-pictures-'));
const system = await startSystem({ folder: state, ports: 'free', tell: (what) => console.log(`… ${what}`) });
const browser = await startBrowser({ apart: true });
try {
  mkdirSync(folder, { recursive: true });
  await walkTour(system, browser, take, async ({ as, guest }) => {
    for (const { name, path, as: key, place, daysLater = 0 } of pictures) {
      if (daysLater > 0) await system.moveTime(new Date(system.now().getTime() + daysLater * 86_400_000));
      const { open, page } = key === undefined ? await guest() : await as(key);
      await open(path);
      await take(name, page, place);
    }
  });
} finally {
  await browser.close();
  await system.stop();
  rmSync(state, { recursive: true, force: true });
}
if (tooHeavy.length > 0) console.error(`heavier than ${heaviest} bytes: ${tooHeavy.join(', ')}`);
process.exit(tooHeavy.length > 0 ? 1 : 0);
