// A stranger finds who in the country does something with technology in home care, and whom to meet, in three clicks.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { koploperInputs, pactInputs } from '../../local/importing/inputs.ts';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../../local/tour/browser.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { imported, inRegister } from '../support/publishedThings.ts';
import { siteSettings } from '../support/siteSettings.ts';
import { startWebServer } from '../support/webServer.ts';

let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  const ids = [
    ...(await Promise.all(koploperInputs().map((input) => imported(database, 'koploper', input)))),
    ...(await Promise.all(pactInputs().map((input) => imported(database, 'pact', input)))),
  ];
  await inRegister(database, ...ids);
  site = countingSite(database);
}, 60_000);
afterAll(() => database.stop());

/** The address behind the link with these words. */
function linkTo(html: string, words: string): string {
  const links = [...html.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/g)];
  const [, address] = links.find(([, , text = '']) => text.replace(/<[^>]+>/g, '') === words) ?? [];
  if (address === undefined) throw new Error(`no link says '${words}'`);
  return address.replaceAll('&amp;', '&');
}

it('from the front page to the people to meet', async () => {
  const home = await site.page('/');
  const list = await site.page(linkTo(home.html, 'Wie doet er iets met technologie in de thuiszorg?'));
  const koploper = await site.page(linkTo(list.html, 'Zorgboulevard Roosendaal'));
  expect(koploper.html).toContain('TWB Thuiszorg met Aandacht');
  expect(koploper.html).toContain('Wie doet dit ook?');
  // Zeeland's pact works on both of its themes: nothing elsewhere shares more.
  const other = await site.page(linkTo(koploper.html, 'Zorgpact Zeeland'));
  expect(other.status).toBe(200);
  expect(other.html).toContain('Viazorg');
  for (const { reads } of [home, list, koploper, other]) expect(reads.length).toBeLessThanOrEqual(2);
});

/** The site on an address of its own, for a browser. */
async function served() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const register = registerReader(database.client, database.tables.register);
  const app = siteApp({
    ...siteSettings,
    register,
    baseAddress: address,
    file: projectFile,
    log: { error: (what) => console.error(what) },
  });
  const server = await startWebServer(port, (request) => app.fetch(request));
  return { address, stop: () => server.stop() };
}

it.each([320, 1280])(
  'in a browser of %i pixels wide, too, with three clicks',
  { timeout: 60_000 },
  async (width) => {
    const [{ address, stop }, browser]: [Awaited<ReturnType<typeof served>>, Browser] = await Promise.all([
      served(),
      startBrowser(),
    ]);
    try {
      const page = await browser.newPage({ viewport: { width, height: 740 } });
      await page.goto(`${address}/`);
      const click = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await click('Wie doet er iets met technologie in de thuiszorg?');
      await page.waitForURL('**/koplopers?q=*');
      await click('Zorgboulevard Roosendaal');
      await page.getByRole('heading', { name: 'Wie doet dit ook?' }).waitFor();
      await click('Zorgpact Zeeland');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zorgpact Zeeland');
      expect(await page.getByRole('main').textContent()).toContain('Viazorg');
    } finally {
      await browser.close();
      await stop();
    }
  },
);
