// The public pages with none, one and thousands of koplopers, one of them with a name that reads from right to left.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerReader } from '../functions/platform/registerReader.ts';
import { siteApp } from '../functions/site/app.tsx';
import { projectFile } from '../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../local/tour/browser.ts';
import { type Database, freePort, startDatabase } from './support/database.ts';
import { allFindings } from './support/looks.ts';
import { putInRegister } from './support/manyKoplopers.ts';
import { invalidities } from './support/pages.ts';
import { siteSettings } from './support/siteSettings.ts';
import { manyKoplopers, written } from './support/thousands.ts';
import { startWebServer } from './support/webServer.ts';

const paths = [
  '/',
  '/koplopers',
  '/regios',
  '/themas',
  '/regios/zeeland',
  '/subsidies',
  '/rondes',
  '/meedoen',
];
const rightToLeft = 'مشروع التعلّم في رعاية الحيّ';

let database: Database;
let browser: Browser;
let address: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  [database, browser] = await Promise.all([startDatabase(), startBrowser()]);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const app = siteApp({
    ...siteSettings,
    register: registerReader(database.client, database.tables.register),
    baseAddress: address,
    file: projectFile,
    log: { error: (what) => console.error(what) },
  });
  const server = await startWebServer(port, (request) => app.fetch(request));
  stop = () => server.stop();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stop?.();
  await database?.stop();
});

async function wrong(looked: readonly string[] = paths): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const page = await browser.newPage();
  for (const path of looked) {
    const answer = await page.goto(`${address}${path}`);
    const all = [...(await invalidities((await answer?.text()) ?? '')), ...(await allFindings(page))];
    if (answer?.status() !== 200 || all.length > 0) found[path] = all;
  }
  return found;
}

const [first, ...others] = manyKoplopers(3000);

it('with none', { timeout: 120_000 }, async () => {
  expect(await wrong()).toEqual({});
});

it('with one, whose name reads from right to left', { timeout: 120_000 }, async () => {
  if (!first) throw new Error('there is no first koploper');
  await putInRegister(database, [{ ...first, name: rightToLeft }]);
  expect(await wrong([...paths, `/koplopers/${first.slug}`])).toEqual({});
  const page = await browser.newPage();
  await page.goto(`${address}/koplopers/${first.slug}`);
  expect(await page.evaluate(`getComputedStyle(document.querySelector('h1')).unicodeBidi`)).toBe('plaintext');
});

it('with thousands', { timeout: 120_000 }, async () => {
  await written(database, others);
  expect(await wrong(['/', '/koplopers', '/koplopers?blad=120', '/regios/zeeland'])).toEqual({});
});
