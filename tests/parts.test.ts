// Every part of our pages in every state, in a browser: sound, readable, reachable by keyboard, in its place on the smallest
// screen, and within our own policy.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partsApp, partsPath } from '../local/partsPage/app.tsx';
import { projectFile } from '../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../local/tour/browser.ts';
import { freePort } from './support/database.ts';
import { allFindings } from './support/looks.ts';
import { invalidities } from './support/pages.ts';
import { startWebServer, type WebServer } from './support/webServer.ts';

let server: WebServer;
let browser: Browser;
let page: Page;
/** What the browser complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  const app = partsApp(projectFile);
  [server, browser] = await Promise.all([
    startWebServer(await freePort(), (request) => app.fetch(request)),
    startBrowser(),
  ]);
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(server.address + partsPath);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it.each(['', '?lang=en'])('is sound HTML without a style or a script in it %s', async (query) => {
  const html = await (await fetch(server.address + partsPath + query)).text();
  expect(await invalidities(html)).toEqual([]);
  expect(html).not.toMatch(/<style|<script|\sstyle=|\son\w+=/);
});

it('has nothing that axe finds, on a phone and on a desk, light and dark', async () => {
  expect(await allFindings(page)).toEqual([]);
});

it.each([
  ['zoomed to 400 % on a desk', 320, 256, 1],
  ['with text twice as large on a phone', 375, 700, 2],
])('scrolls down only, %s', async (_, width, height, times) => {
  await page.setViewportSize({ width, height });
  await page.evaluate(`document.documentElement.style.fontSize = '${17 * times}px'`);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.evaluate(`document.documentElement.removeAttribute('style')`);
});

it('lets no text of a table run over what stands below it', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  const overflowing = await page
    .locator('main :is(th, td)')
    .evaluateAll((all) =>
      all.flatMap(({ scrollHeight, clientHeight, textContent }) =>
        scrollHeight > clientHeight + 1 ? [textContent] : [],
      ),
    );
  expect(overflowing).toEqual([]);
});

it('lets the keyboard reach everything that can be used, each with a ring one cannot miss', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  // From the top, wherever the page itself put the focus.
  await page.evaluate(`
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0)`);
  const reachable = await page.evaluate(`
    const radios = new Set();
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((each) => {
      if (each.type !== 'radio') return true;
      if (radios.has(each.name)) return false;
      return radios.add(each.name);
    }).length`);
  const seen = new Set<string>();
  const unmarked: string[] = [];
  for (let step = 0; step < Number(reachable); step++) {
    await page.keyboard.press('Tab');
    const focus = String(
      await page.evaluate(`
        const own = document.activeElement;
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(own);
        const { top, bottom } = own.getBoundingClientRect();
        [
          [...document.querySelectorAll('*')].indexOf(own),
          outlineStyle, outlineWidth, outlineColor, boxShadow,
          bottom > 0 && top < innerHeight,
        ].join('; ')`),
    );
    seen.add(focus.split(';')[0] ?? '');
    if (!focus.endsWith('; solid; 3px; rgb(242, 169, 0); rgb(20, 33, 43) 0px 0px 0px 3px; true'))
      unmarked.push(focus);
  }
  expect(unmarked).toEqual([]);
  expect(seen.size).toBe(reachable);
});

it('gives every answer to choose from 44 pixels', async () => {
  const heights = await page.locator('.choice').evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

it('leads from the error summary into the field', async () => {
  await page.getByRole('alert').getByRole('link', { name: 'Kies een oordeel' }).click();
  await page.keyboard.press('Space');
  expect(await page.locator('#resultaten').isChecked()).toBe(true);
});

it('shows its own font, and the browser complains of nothing', async () => {
  expect(await page.evaluate(`document.fonts.check('17px "Atkinson Hyperlegible Next"')`)).toBe(true);
  expect(await page.evaluate(`[...document.fonts].map(({ status }) => status).join()`)).toBe('loaded');
  expect(complaints).toEqual([]);
});

it('prints its text and leaves out what can only be clicked', async () => {
  await page.emulateMedia({ media: 'print' });
  const shown = async (what: string) => await page.locator(what).first().isVisible();
  expect(await shown('header nav')).toBe(false);
  expect(await shown('button')).toBe(false);
  expect(await shown('h1')).toBe(true);
});
