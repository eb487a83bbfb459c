// The counter in a browser: portal, stylesheet and font on one address over one database, and people who are signed in.
import type { Response as Answer, Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { assetRoutes } from '../../functions/ui/assets.ts';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../../local/tour/browser.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { startIssuer, type TestIssuer } from '../support/issuer.ts';
import { allFindings } from '../support/looks.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import type { SamplePerson } from '../support/samplePeople.ts';
import { startWebServer, type WebServer } from '../support/webServer.ts';

export interface Counter {
  readonly address: string;
  readonly database: Database;
  readonly portal: TestPortal;
  readonly api: TestApi;
  /** Whom people sign in with. */
  readonly issuer: TestIssuer;
  /** A browser in which this person is signed in, or nobody yet; without scripts unless asked for. */
  as(person: SamplePerson | undefined, scripts?: boolean): Promise<Desk>;
}

/** What somebody does at the counter. */
interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Proves that nothing is wrong with the page that is open. */
  prove(): Promise<void>;
  /** Opens a page of ours, and proves it. */
  open(path: string): Promise<void>;
  /** Presses the button with this name; the page that comes is proved as well. */
  press(name: string): Promise<void>;
  fill(fields: Readonly<Record<string, string>>): Promise<void>;
  choose(answers: Readonly<Record<string, string>>): Promise<void>;
}

/** One counter for all tests of a file; `now` is the instant (UTC) at which it stands still, if it does. */
export function useCounter(now = ''): () => Counter {
  let counter: Counter;
  let server: WebServer;
  let browser: Browser;
  let database: Database;
  let issuer: TestIssuer;
  beforeAll(async () => {
    [database, browser] = await Promise.all([startDatabase(), startBrowser()]);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    issuer = await startIssuer('loket', `${address}/inloggen/terug`);
    const portal = testPortal(database, { baseAddress: address, issuer: issuer.address, now });
    // Records everybody there is.
    const api = await testApi(database);
    const assets = assetRoutes(projectFile);
    server = await startWebServer(port, (request) =>
      new URL(request.url).pathname.startsWith('/assets/')
        ? assets.fetch(request)
        : portal.app.fetch(request),
    );
    // This browser ends with its last context.
    await browser.newContext();
    counter = {
      address,
      database,
      portal,
      api,
      issuer,
      async as(person, scripts = false) {
        const context = await browser.newContext({ javaScriptEnabled: true, locale: 'nl-NL' });
        if (person !== undefined)
          await context.addCookies([{ name: 'loket', value: await signedIn(portal, person), url: address }]);
        const page = await context.newPage();
        // Scripts of ours, not those with which axe looks at the page.
        if (!scripts) await page.route('**/*.js', (route) => route.abort());
        return deskOf(address, page, context);
      },
    };
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await issuer?.stop();
    await database?.stop();
  });
  return () => counter;
}

function deskOf(address: string, page: Page, context: BrowserContext): Desk {
  let last: Answer | undefined;
  page.on('response', (answer) => {
    const { 'content-type': type = '' } = answer.headers();
    if (answer.request().resourceType() === 'document' && type.startsWith('text/html')) last = answer;
  });
  const prove = async () => {
    expect(await invalidities((await last?.text()) ?? ''), page.url()).toEqual([]);
    expect(await allFindings(page), page.url()).toEqual([]);
  };
  return {
    page,
    context,
    prove,
    async open(path) {
      const answer = await page.goto(`${address}${path}`);
      expect(answer?.status(), path).toBe(200);
      await prove();
    },
    async press(name) {
      await Promise.all([
        page.waitForLoadState('load'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      await page.waitForLoadState('load');
      await prove();
    },
    async fill(fields) {
      for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value);
    },
    async choose(answers) {
      for (const [name, value] of Object.entries(answers))
        await page.check(`[name="${name}"][value="${value}"]`);
    },
  };
}
