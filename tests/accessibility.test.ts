// Every page as people meet it, in a browser: on a phone and on a desk, light and dark, nothing found by axe, nothing that
// scrolls sideways, and the stylesheet allowed by our own policy.
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../local/tour/browser.ts';
import { allFindings } from './support/looks.ts';
import { type SampleSite, startSampleSite } from './support/sampleSite.ts';

let site: SampleSite;
let browser: Browser;
/** One for all: this browser ends with its last context. */
let context: BrowserContext;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSampleSite(), startBrowser()]);
  context = await browser.newContext();
  await context.addCookies([site.session]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function findingsOn(pages: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const page = await context.newPage();
  for (const [name, path] of Object.entries(pages)) {
    const answer = await page.goto(`${site.address}${path}`);
    expect(answer?.status(), name).toBeLessThan(500);
    const all = await allFindings(page);
    if (all.length > 0) found[name] = all;
  }
  return found;
}

it('has nothing that axe finds and nothing that scrolls sideways, on any page', {
  timeout: 180_000,
}, async () => {
  expect(await findingsOn(site.pages)).toEqual({});
});

/** In kilobytes, packed as they travel. */
const packed = async (path: string): Promise<number> =>
  gzipSync(await (await fetch(`${site.address}${path}`)).bytes()).length / 1024;

const ofThePortal = /^\/(partner|nominatie|inloggen|mijn)(\/|$)/;
const publicPages = (): readonly string[] =>
  Object.values(site.pages).filter((path) => !ofThePortal.test(path));

it('weighs 14 kB at most as a page and 64 kB with all it loads on a first visit, every public page', {
  timeout: 60_000,
}, async () => {
  const tooHeavy: Record<string, number[]> = {};
  for (const path of publicPages()) {
    const html = await (await fetch(`${site.address}${path}`)).text();
    const loads = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    const assets = await Promise.all(loads.map(packed));
    const weights = [gzipSync(html).length / 1024, ...assets];
    // Font, styles and icon.
    expect(loads, path).toHaveLength(3);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    if ((weights[0] ?? 0) > 14 || all > 64) tooHeavy[path] = weights;
  }
  expect(tooHeavy).toEqual({});
});

it('shows the same without JavaScript, and nothing moves sideways at 400 %, on every public page', {
  timeout: 120_000,
}, async () => {
  // A desk of 1280 by 1024 at 400 % has room for 320 by 256.
  const viewport = { width: 320, height: 256 };
  const without = await browser.newContext({ javaScriptEnabled: false, viewport });
  const [plain, page] = await Promise.all([without.newPage(), context.newPage()]);
  await page.setViewportSize(viewport);
  const different: string[] = [];
  for (const path of publicPages()) {
    await Promise.all([plain.goto(`${site.address}${path}`), page.goto(`${site.address}${path}`)]);
    const [shown, expected] = await Promise.all(
      [plain, page].map(async (one) => await one.locator('body').innerText()),
    );
    const widest = await page.evaluate('document.documentElement.scrollWidth');
    if (shown !== expected || widest !== viewport.width) different.push(path);
  }
  await Promise.all([plain.close(), page.close()]);
  expect(different).toEqual([]);
});

it('reaches every link and button by Tab, each with a focus that can be seen', {
  timeout: 60_000,
}, async () => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/koplopers?q=leren', '/regios', '/meedoen', '/rondes', '/subsidies']) {
    await page.goto(`${site.address}${path}`);
    const targets = await page
      .locator('a[href]:visible, input:visible, button:visible, summary:visible')
      .count();
    const reached = new Set<string>();
    for (let index = 0; index < targets; index += 1) {
      await page.keyboard.press('Tab');
      const [what, outline] = (await page.evaluate(`(() => {
        const at = document.activeElement;
        const all = [...document.querySelectorAll('a[href], input, button, summary')];
        return [String(all.indexOf(at)), getComputedStyle(at).outlineStyle];
      })()`)) as [string, string];
      expect(outline, `${path}: ${what}`).not.toBe('none');
      reached.add(what);
    }
    expect(reached.has('-1'), path).toBe(false);
    expect(reached.size, path).toBe(targets);
  }
  await page.close();
});

it('lets a partner answer with the keyboard alone', { timeout: 60_000 }, async () => {
  const page = await context.newPage();
  await page.goto(`${site.address}${site.pages['invitation']}`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Wij doen mee');
  await page.keyboard.press('Enter');
  await page.locator('.utrecht-alert--ok').waitFor();
  expect(await page.locator('.utrecht-alert--ok h2').textContent()).toContain('U hebt bevestigd');
});

it('lets a nominated project put its answer right with the keyboard alone', { timeout: 60_000 }, async () => {
  const page = await context.newPage();
  await page.goto(`${site.address}${site.pages['nomination']}`);
  const focused = page.locator(':focus');
  await page.getByRole('button', { name: 'Nominatie aanvaarden' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.utrecht-alert--error').waitFor();
  expect(await allFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Kies of u berichten' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused.getAttribute('id')).toBe('per-mail');
  await page.keyboard.press('ArrowDown');
  expect(await focused.isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await focused.textContent()).toBe('Nominatie aanvaarden');
  await page.keyboard.press('Enter');
  await page.locator('.utrecht-alert--ok').waitFor();
  expect(await page.locator('.utrecht-alert--ok').textContent()).toContain('krijgt u per post');
});

it('signs out by its own button', { timeout: 60_000 }, async () => {
  const page = await context.newPage();
  await page.goto(`${site.address}/mijn`);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(`${site.address}/`);
  expect((await context.cookies()).filter(({ name }) => name === 'loket')).toEqual([]);
});

it('shows whoever is not signed in the same care', { timeout: 60_000 }, async () => {
  await context.clearCookies();
  expect(await findingsOn(site.signedOutPages)).toEqual({});
});
