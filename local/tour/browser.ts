// The browser that comes with the packages; the one of `LOKET_BROWSER` where that is set.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * All in one process, or with `apart` windows in processes of their own: in one the scripts of a window send the cookies of
 * whoever was there first.
 */
export async function startBrowser({ apart = false } = {}): Promise<Browser> {
  const own = process.env['LOKET_BROWSER'];
  const args = chromium.args.filter((one) => !apart || one !== '--single-process');
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: own === undefined ? args : [],
    headless: true,
  });
}
