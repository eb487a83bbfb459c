// Every page of the counter in a browser: sound HTML, nothing that axe finds, a place on the smallest screen and with text twice as
// large, headings in order, a title of its own; and forms that are light.
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assetRoutes } from '../../functions/ui/assets.ts';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../../local/tour/browser.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { allFindings, quickLooks } from '../support/looks.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { startWebServer, type WebServer } from '../support/webServer.ts';
import { type CounterPage, counterPages, keyOf } from './pages.ts';
import { sessionOf, today, type World, worldFor } from './world.ts';

let database: Database;
let world: World;
let portal: TestPortal;
let server: WebServer;
let browser: Browser;
/** One for all: this browser ends with its last context. */
let context: BrowserContext;
let page: Page;
/** Sent by whoever next opens the address: the browser then shows what is answered to it. */
let form: { readonly address: string; readonly body: URLSearchParams } | undefined;

beforeAll(async () => {
  [database, browser] = await Promise.all([startDatabase(), startBrowser()]);
  world = await worldFor(database, counterPages);
  const port = await freePort();
  portal = testPortal(database, { baseAddress: `http://127.0.0.1:${port}`, now: today });
  const assets = assetRoutes(projectFile);
  server = await startWebServer(port, (request) =>
    new URL(request.url).pathname.startsWith('/assets/')
      ? assets.fetch(request)
      : portal.app.fetch(asSent(request)),
  );
  context = await browser.newContext({ locale: 'nl-NL' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.stop();
});

function asSent(request: Request): Request {
  if (form === undefined || request.url !== form.address) return request;
  const cookie = request.headers.get('cookie') ?? '';
  return new Request(request.url, {
    method: 'POST',
    headers: { cookie, origin: server.address },
    body: form.body,
  });
}

/** Opens it, or sends its form to it; answers with the HTML. */
async function opened({ who, path, sends, status }: CounterPage): Promise<string> {
  const session = who === undefined ? '' : await sessionOf(portal, who);
  await context.clearCookies();
  if (who !== undefined) await context.addCookies([{ name: 'loket', value: session, url: server.address }]);
  const address = `${server.address}${world.pathOf(path)}`;
  form = sends && { address, body: new URLSearchParams(world.formOf(sends)) };
  const answer = await page.goto(address);
  expect(answer?.status(), path).toBe(status);
  return (await answer?.text()) ?? '';
}

interface Seen {
  readonly title: string;
  readonly headings: readonly (readonly [number, string])[];
  readonly landmarks: readonly string[];
  /** What does not fit, with whether the page has become too wide by it. */
  readonly zoomed: string;
  readonly large: string;
}

/** Of a page that scrolls sideways the last thing that sticks out of it; else nothing. */
const tooWide = `(() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return '';
  const range = document.createRange();
  const out = [...document.querySelectorAll('body *')].filter((one) => {
    range.selectNodeContents(one);
    return range.getBoundingClientRect().right > room;
  });
  return out.at(-1)?.outerHTML.slice(0, 200) ?? 'something';
})()`;

/** What somebody sees of it who zooms a desk to 400 %, has text twice as large on a phone, or hears it. */
async function seen(): Promise<Seen> {
  const at = async (width: number, height: number, size: string) => {
    await page.setViewportSize({ width, height });
    await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
    return String(await page.evaluate(tooWide));
  };
  const zoomed = await at(320, 256, '');
  const large = await at(375, 700, '34px');
  await at(1280, 800, '');
  const words = await page.evaluate(`({
    title: document.title,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .map((one) => [Number(one.tagName[1]), one.innerText.trim()]),
    landmarks: ['header', 'main', 'footer'].flatMap((one) =>
      [...document.querySelectorAll('body > ' + one)].map(() => one)),
  })`);
  return { ...(words as Pick<Seen, 'title' | 'headings' | 'landmarks'>), zoomed, large };
}

function wrongIn({ title, headings, landmarks, zoomed, large }: Seen): string[] {
  const names = headings.flatMap(([level, text]) => (level === 1 ? [text] : []));
  const [own = ''] = title.split(/…| – /);
  return [
    ...(zoomed === '' ? [] : [`too wide at 400 %: ${zoomed}`]),
    ...(large === '' ? [] : [`too wide with text twice as large: ${large}`]),
    ...(names.length === 1 ? [] : [`has ${names.length} h1`]),
    ...headings.flatMap(([level, text], index) =>
      level > (headings[index - 1]?.[0] ?? 0) + 1 ? [`skips a level at '${text}'`] : [],
    ),
    ...(own !== '' && names[0]?.startsWith(own) ? [] : [`is called '${title}', and its h1 '${names[0]}'`]),
    ...(landmarks.join() === 'header,main,footer' ? [] : [`has as landmarks ${landmarks.join()}`]),
  ];
}

it('is sound, readable and in order', { timeout: 600_000 }, async () => {
  const wrong: Record<string, string[]> = {};
  const titles = new Map<string, Set<string>>();
  for (const one of counterPages) {
    const html = await opened(one);
    const looks = await seen();
    const found = [
      ...(await invalidities(html)),
      ...wrongIn(looks),
      ...(await allFindings(page, quickLooks)),
    ];
    if (found.length > 0) wrong[keyOf(one)] = found;
    if (one.status < 400)
      titles.set(looks.title, new Set([...(titles.get(looks.title) ?? []), placeOf(one)]));
  }
  for (const [title, places] of titles)
    if (places.size > 1) wrong[title] = [`is the title of ${[...places].join(' and ')}`];
  expect(wrong).toEqual({});
});

/** An address without what it asks for: the same page, whoever reads it. */
const placeOf = ({ path }: CounterPage): string => path.replace(/\?.*/, '');

/** In kilobytes, packed as it travels. */
const packed = (bytes: string | Uint8Array): number => gzipSync(bytes).length / 1024;

/**
 * Of the 20 kB that a form may weigh. The heaviest of today weighs 7, some bytes more or fewer: the numbers and secrets that
 * stand in a page are drawn anew in every run, and not every draw packs as well.
 */
const heaviest = 8;

it('is light where it asks something: its HTML and the scripts it runs', { timeout: 60_000 }, async () => {
  const weights: Record<string, number> = {};
  for (const one of counterPages.filter(({ sends }) => sends === undefined)) {
    const cookie = one.who === undefined ? '' : `loket=${await sessionOf(portal, one.who)}`;
    const answer = await fetch(`${server.address}${world.pathOf(one.path)}`, { headers: { cookie } });
    const html = await answer.text();
    if (!html.includes('<form method="post" action="?lang=')) continue;
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = '']) => address);
    const loaded = await Promise.all(
      scripts.map(async (address) => (await fetch(`${server.address}${address}`)).bytes()),
    );
    weights[keyOf(one)] = [html, ...loaded].reduce((sum, part) => sum + packed(part), 0);
  }
  expect(Object.keys(weights).length).toBeGreaterThan(25);
  expect(Object.entries(weights).filter(([, weight]) => weight > heaviest)).toEqual([]);
});
