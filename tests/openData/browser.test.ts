// What a page is about, as a real browser reads it: under our Content-Security-Policy, without running or refusing anything.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../../local/tour/browser.ts';
import { countingSite } from '../support/countingSite.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { imported, inRegister, sampleKoploper } from '../support/publishedThings.ts';
import { startWebServer } from '../support/webServer.ts';

const name = '</script><script>document.title="overgenomen"</script>';
const hostile = { ...sampleKoploper, name };
let database: Database;

beforeAll(async () => {
  database = await startDatabase();
  await inRegister(database, await imported(database, 'koploper', hostile));
});
afterAll(() => database.stop());

it('is there as data, and nothing of it runs or is refused', { timeout: 120_000 }, async () => {
  const site = countingSite(database);
  const port = await freePort();
  const server = await startWebServer(port, async (request) => {
    const { pathname, search } = new URL(request.url);
    const { status, headers, html } = await site.page(`${pathname}${search}`);
    return new Response(html, { status, headers });
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of ['/koplopers/evolva', '/regios/limburg', '/data']) {
      await page.goto(`http://127.0.0.1:${port}${path}`);
      const [about = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(JSON.parse(about)).toMatchObject({ '@context': 'https://schema.org', name: expect.any(String) });
      if (path === '/koplopers/evolva') expect(JSON.parse(about).name).toBe(name);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.title()).not.toBe('overgenomen');
    }
    expect(complaints.filter((each) => /Content.Security|Refused|script/i.test(each))).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
