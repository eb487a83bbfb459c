// The people of the tour, each with a window of their own in one browser, who do what somebody does who follows the README:
// sign in with a click on their name, open a page, follow a link, fill in a form, press a button.
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Visitor {
  readonly page: Page;
  /** By its path, signing in where one is asked to. @throws unless it answers 200. */
  open(path: string): Promise<void>;
  /** By the words of a link on the page. */
  follow(words: string | RegExp): Promise<void>;
  /** By the words on a button; waits for the page that comes. */
  press(words: string): Promise<void>;
  /** By the names of fields of the form. */
  fill(fields: Readonly<Record<string, string>>): Promise<void>;
  /** One of several answers, or a box, by the names of fields of the form. */
  choose(answers: Readonly<Record<string, string>>): Promise<void>;
  /** In every large field that is still empty. */
  write(words: string): Promise<void>;
}

export interface Visitors {
  /** By their key; the same window every time. */
  as(key: string): Promise<Visitor>;
  /** Somebody without an account, in a window of their own. */
  guest(): Promise<Visitor>;
}

/** Windows stay open: the browser of the packages ends with its last one. */
export function visitorsOf(browser: Browser, address: string): Visitors {
  const known = new Map<string, Promise<Visitor>>();
  const visitor = async (key?: string) => visitorIn(address, await windowIn(browser), key);
  return {
    as(key) {
      const somebody = known.get(key) ?? visitor(key);
      known.set(key, somebody);
      return somebody;
    },
    guest: () => visitor(),
  };
}

const windowIn = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ locale: 'nl-NL', viewport: { width: 1040, height: 640 } });

async function visitorIn(address: string, context: BrowserContext, key?: string): Promise<Visitor> {
  const page = await context.newPage();
  const followedBy = (done: () => Promise<void>) => Promise.all([page.waitForEvent('load'), done()]);
  return {
    page,
    async open(path) {
      const answer = await page.goto(`${address}${path}`);
      if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
      // Asked who one is, as one is again when much time has gone by.
      if (key !== undefined && !page.url().startsWith(address)) {
        await page.locator(`button[value="${key}"]`).click();
        await page.waitForURL(`${address}${path}`);
      }
    },
    async follow(words) {
      await followedBy(() => page.getByRole('main').getByRole('link', { name: words }).first().click());
    },
    async press(words) {
      await followedBy(() => page.getByRole('button', { name: words, exact: true }).click());
    },
    async fill(fields) {
      for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value);
    },
    async choose(answers) {
      for (const [name, value] of Object.entries(answers))
        await page.check(`[name="${name}"][value="${value}"]`);
    },
    async write(words) {
      for (const field of await page.locator('main textarea').all())
        if ((await field.inputValue()) === '') await field.fill(words);
    },
  };
}
