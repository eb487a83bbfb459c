// Every page as people meet it, in a browser: on a phone and on a desk, light and dark, nothing found by axe, nothing that
// scrolls sideways, and the stylesheet allowed by our own policy.
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allFindings } from './support/looks.ts';
import { startBrowser } from './support/pages.ts';
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

it.each(['front page', 'koplopers', 'published koploper', 'region with much'])(
  'weighs 14 kB at most as a page and 64 kB with all it loads on a first visit: %s',
  async (name) => {
    const path = site.pages[name] ?? '';
    const html = await (await fetch(`${site.address}${path}`)).text();
    const loads = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(loads).toHaveLength(2);
    const weights = await Promise.all([path, ...loads].map(packed));
    expect(weights[0]).toBeLessThanOrEqual(14);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(64);
  },
);

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
