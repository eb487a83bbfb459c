// npm run pictures: starts the system with the real register and takes the pictures of docs/pictures, each on a phone and on a desk.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type BrowserContext, chromium as playwright } from 'playwright-core';
import { root, startSystem } from './startSystem.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Who is signed in, as the sign-in page calls them; else nobody. */
  readonly as?: string;
  /** How many days have gone by since the picture before. */
  readonly daysLater?: number;
}

/** One line for each; rounds are those of the demonstration, the rest is the real register. */
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
  { name: 'overview', path: '/werk/overzicht#termijnen', as: 'bureau-1', daysLater: 30 },
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
const state = mkdtempSync(join(tmpdir(), 'zorgpact-loket-pictures-'));

async function signIn(context: BrowserContext, address: string, { as, path }: Picture): Promise<void> {
  if (as === undefined) return;
  const [document = path] = path.split('#');
  const page = await context.newPage();
  await page.goto(`${address}/inloggen?terug=${encodeURIComponent(document)}`);
  await page.locator(`button[value="${as}"]`).click();
  await page.waitForURL(`${address}${document}`);
  await page.close();
}

const system = await startSystem({ folder: state, ports: 'free', tell: (what) => console.log(`… ${what}`) });
const browser = await playwright.launch({
  executablePath: process.env['LOKET_BROWSER'] ?? (await chromium.executablePath()),
  args: process.env['LOKET_BROWSER'] === undefined ? chromium.args : [],
});
try {
  mkdirSync(folder, { recursive: true });
  // Each as a browser of its own, open to the end: this browser ends with its last context.
  for (const picture of pictures) {
    if (picture.daysLater !== undefined)
      await system.moveTime(new Date(system.now().getTime() + picture.daysLater * 86_400_000));
    const context = await browser.newContext();
    await signIn(context, system.baseAddress, picture);
    const page = await context.newPage();
    for (const [screen, viewport] of Object.entries(screens)) {
      await page.setViewportSize(viewport);
      // So that a place on the same page is another page.
      await page.goto('about:blank');
      const answer = await page.goto(`${system.baseAddress}${picture.path}`);
      if (answer?.status() !== 200) throw new Error(`${picture.path} answers ${answer?.status()}`);
      const file = join(folder, `${picture.name}-${screen}.png`);
      writeFileSync(file, await page.screenshot());
      const { size } = statSync(file);
      console.log(`${picture.name}-${screen}.png ${(size / 1000).toFixed(0)} kB`);
      if (size > heaviest) tooHeavy.push(file);
    }
  }
} finally {
  await browser.close();
  await system.stop();
  rmSync(state, { recursive: true, force: true });
}
if (tooHeavy.length > 0) console.error(`heavier than ${heaviest} bytes: ${tooHeavy.join(', ')}`);
process.exit(tooHeavy.length > 0 ? 1 : 0);
