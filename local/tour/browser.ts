// The browser that comes with the packages; the one of `LOKET_BROWSER` where that is set.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** In a single process the scripts of one window would send the cookies of another: everybody would be who came first. */
const args = chromium.args.filter((one) => one !== '--single-process');

export async function startBrowser(): Promise<Browser> {
  const own = process.env['LOKET_BROWSER'];
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: own === undefined ? args : [],
    headless: true,
  });
}
