// Reviewers, the chair and deciders at the counter, in a browser without scripts and on pages that are looked at: a request is
// reviewed, judged, divided and followed, with names that strain a page.
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../../local/tour/browser.ts';
import { issuer, sampleId } from '../support/apiClient.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { contentOf, liveRound, roundId } from '../support/liveRound.ts';
import { allFindings } from '../support/looks.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';
import { siteSettings } from '../support/siteSettings.ts';
import { startWebServer, type WebServer } from '../support/webServer.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const judging = '2027-03-08T10:00:00.000Z';
const names = ['مشروع التعلّم في رعاية الحيّ', 'Zorgcoördinatieontwikkelingsplatformwerkplaats'.repeat(3)];
const criteria = ['labour-market-link', 'cooperation-and-support', 'feasibility', 'durability', 'financing'];

let database: Database;
let live: ReturnType<typeof liveRound>;
let portal: TestPortal;
let server: WebServer;
let browser: Browser;
const numbers: string[] = [];

beforeAll(async () => {
  [database, browser] = await Promise.all([startDatabase(), startBrowser()]);
  live = liveRound(database, sampleId);
  await introduced();
  const port = await freePort();
  portal = testPortal(database, { baseAddress: `http://127.0.0.1:${port}`, now: judging });
  const site = siteApp({
    ...siteSettings,
    register: registerReader(database.client, database.tables.register),
    baseAddress: `http://127.0.0.1:${port}`,
    file: projectFile,
    log: portal.deps.log,
  });
  server = await startWebServer(port, (request) =>
    new URL(request.url).pathname.startsWith('/assets/') ? site.fetch(request) : portal.app.fetch(request),
  );
  await live.planned(1.5 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
  for (const name of names) {
    const number = await live.drafted(contentOf(name, 'starter', million), january);
    await live.accepted(live.handIn(number, january));
    numbers.push(number);
  }
  await live.accepted(live.round(live.system, 'close-round', {}, '2027-02-01T08:00:00.000Z'));
  const [first = '', second = ''] = numbers;
  await live.judged(second, 4, 4, judging);
  await live.accepted(live.request(first, live.as('officer'), 'open-review', {}, judging));
  const reviewers = [sampleId('reviewer1'), sampleId('reviewer2'), sampleId('reviewer3')];
  await live.accepted(live.request(first, live.as('officer'), 'assign-reviewers', { reviewers }, judging));
  for (const [reviewer, level] of [
    ['reviewer2', 5],
    ['reviewer3', 3],
  ] as const)
    await live.accepted(
      live.request(first, live.as(reviewer), 'submit-review', { scores: scores(level) }, judging),
    );
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.stop();
});

async function introduced(): Promise<void> {
  const store = peopleStore(database.client, database.tables.people);
  for (const [subject, person] of Object.entries(people))
    await store.put({ ...person, issuer, subject, id: personIdOf(issuer, subject) });
}

/** The first criterion at this level, every other sufficient. */
const scores = (first: number) =>
  Object.fromEntries(
    criteria.map((code, index) => [
      code,
      { level: index === 0 ? first : 3, motivation: `Gemotiveerd met een ${index === 0 ? first : 3}.` },
    ]),
  );

async function contextOf(person: SamplePerson, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled });
  const value = randomUUID();
  await portal.deps.ephemera.put('SESSION', value, { person: sampleId(person) }, judging, 600);
  await context.addCookies([{ name: 'loket', value, url: server.address }]);
  return context;
}

/** What is wrong with these pages for this person. */
async function wrongWith(person: SamplePerson, ...paths: string[]): Promise<Record<string, string[]>> {
  const context = await contextOf(person, true);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const path of paths) {
    const answer = await page.goto(`${server.address}${path}`);
    const all = [
      ...(answer?.status() === 200 ? [] : [`answers ${answer?.status()}`]),
      ...(await invalidities((await answer?.text()) ?? '')),
      ...(await allFindings(page)),
    ];
    if (all.length > 0) found[path] = all;
  }
  await page.close();
  return found;
}

const press = async (page: Page, id: string, ...keys: string[]) => {
  await page.locator(`[id="${id}"]`).focus();
  for (const key of keys) await page.keyboard.press(key);
};

it('a reviewer is asked for interests, scores with the keyboard, and only then reads the others', {
  timeout: 120_000,
}, async () => {
  const [number = ''] = numbers;
  expect(
    await wrongWith(
      'reviewer1',
      '/werk',
      '/werk?lang=en',
      `/zaken/${number}`,
      `/zaken/${number}/submit-review`,
      `/zaken/${number}/declare-conflict`,
    ),
  ).toEqual({});
  const context = await contextOf('reviewer1', false);
  const page = await context.newPage();
  await page.goto(`${server.address}/werk`);
  await page.getByRole('link', { name: number }).click();
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('Hebt u een belang');
  expect(await page.content()).not.toContain('Gemotiveerd met een 5');
  await page.getByRole('link', { name: 'Nee: lezen en beoordelen' }).click();
  for (const code of criteria) {
    await press(page, `veld-scores-${code}-level-3`, 'Space');
    await page.locator(`[name="scores.${code}.motivation"]`).focus();
    await page.keyboard.type('De partners dragen het samen.');
  }
  await page.getByRole('button', { name: 'Beoordeling insturen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(await page.getByRole('status').first().textContent()).toContain('Uw beoordeling is binnen');
  expect(await page.content()).toContain('Gemotiveerd met een 5');
  expect(await page.getByRole('heading', { name: 'Hebt u een belang' }).count()).toBe(0);
  await page.close();
});

it('the chair sees where reviewers differ', {
  timeout: 120_000,
}, async () => {
  const [number = ''] = numbers;
  await live.accepted(live.request(number, live.as('officer'), 'close-review', {}, judging));
  const path = `/zaken/${number}/adopt-judgement`;
  expect(await wrongWith('chair', `/zaken/${number}`, path, `${path}?lang=en`)).toEqual({});
  const context = await contextOf('chair', false);
  const page = await context.newPage();
  await page.goto(`${server.address}${path}`);
  expect(await page.locator('table').first().textContent()).toContain('toelichting nodig');
  const chosen = (code: string) => page.locator(`[name="levels.${code}"]:checked`);
  // Levels 3, 5 and 3 lie two apart: nothing is filled in there.
  expect(await chosen('labour-market-link').count()).toBe(0);
  await page.close();
});

it('a decider reads the division in sentences and works out another ceiling', {
  timeout: 120_000,
}, async () => {
  const [number = ''] = numbers;
  const every = (value: unknown) => Object.fromEntries(criteria.map((code) => [code, value]));
  for (const [who, command, input] of [
    ['officer', 'offer-hearing', { due: '2027-03-31' }],
    ['applicant', 'answer-hearing', { wanted: false }],
    ['officer', 'record-hearing', { report: 'Zag ervan af.' }],
    [
      'chair',
      'adopt-judgement',
      {
        levels: every(3),
        motivations: every('Dit staat in de aanvraag.'),
        notes: every('Wij wegen het lichter.'),
        explanation: 'Voldoende.',
      },
    ],
  ] as const)
    await live.accepted(live.request(number, live.as(who), command, input as never, judging));
  const round = `/zaken/rondes/${roundId}`;
  await live.accepted(live.round(live.as('chair'), 'propose-allocation', {}, judging));
  expect(
    await wrongWith(
      'decider1',
      '/werk',
      round,
      `${round}?lang=en`,
      `${round}/wat-als`,
      `${round}/wat-als?plafond=2.000.000`,
      `${round}/confirm-allocation`,
      `${round}/wat-als?plafond=veel`,
    ),
  ).toEqual({});
  const context = await contextOf('decider1', false);
  const page = await context.newPage();
  await page.goto(`${server.address}${round}`);
  expect((await page.locator('main ol').last().textContent())?.replaceAll('\u00a0', ' ')).toContain(
    'krijgt geen subsidie',
  );
  await page.getByRole('link', { name: 'Uitrekenen wat een ander plafond zou doen' }).click();
  await page.getByLabel('Plafond in hele euro').fill('2000000');
  await page.getByRole('button', { name: 'Uitrekenen' }).click();
  // Two of a million fit under two million: the second request fares otherwise, the first does not.
  await page.getByText('Aanvragen waarvoor het anders uitpakt').waitFor();
  expect(await page.locator('tr', { hasText: 'anders' }).count()).toBe(1);
  await page.close();
});
