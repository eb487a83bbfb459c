// What the README says can be done in ten minutes, is done by those it names, in a real browser on the whole system; and every
// picture on the way stands in the repository.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, startSystem } from '../startSystem.ts';
import type { System } from '../system.ts';
import { startBrowser } from './browser.ts';
import { visitorsOf } from './visitors.ts';
import { type Walked, walkTour } from './walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'zorgpact-loket-tour-'));
const pictures: string[] = [];
let system: System;
let browser: Browser;
let walked: Walked;

beforeAll(async () => {
  [system, browser] = await Promise.all([
    startSystem({ folder, ports: 'free' }),
    startBrowser({ apart: true }),
  ]);
  walked = await walkTour(system, browser, (name) => {
    pictures.push(name);
    return Promise.resolve();
  });
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody reads on a page. */
async function read(key: string, path: string): Promise<string> {
  const { open, page } = await visitorsOf(browser, system.baseAddress).as(key);
  await open(path);
  return page.getByRole('main').innerText();
}

it('a koploper comes from nothing to the register', async () => {
  expect(walked.koploper.path).toMatch(/^\/koplopers\//);
  expect(await read('aanvrager-1', `/zaken/${walked.koploper.number}`)).toContain(
    'toegelaten tot de Kopgroep',
  );
});

it('one request is granted, another refused and objected to in vain', async () => {
  const [granted, refused] = walked.requests;
  expect(await read('aanvrager-1', `/zaken/${granted}`)).toContain('Subsidie verleend');
  const words = await read('aanvrager-1', `/zaken/${refused}`);
  expect(words).toContain('Besluit op bezwaar bekendgemaakt');
  expect(words).toContain('U hebt al bezwaar gemaakt tegen dit besluit.');
});

it('for another applicant none of them exists', async () => {
  const { page, open } = await visitorsOf(browser, system.baseAddress).as('aanvrager-2');
  await open('/mijn');
  for (const number of [walked.koploper.number, ...walked.requests])
    expect((await page.goto(`${system.baseAddress}/zaken/${number}`))?.status()).toBe(404);
});

it('every picture it comes by stands in the repository', () => {
  expect(pictures.length).toBeGreaterThan(0);
  const missing = pictures.filter((name) => !existsSync(join(root, 'docs', 'pictures', `${name}-desk.png`)));
  expect(missing).toEqual([]);
});
