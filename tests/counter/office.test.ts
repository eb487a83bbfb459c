// The office at work, in a browser: the queue, the completeness check, assigning reviewers, what did not arrive, several cases
// at once, and the chain; on a phone and on a desk, and sent twice.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import { startBrowser } from '../../local/tour/browser.ts';
import { sampleId, type TestApi, testApi } from '../support/apiClient.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { allFindings } from '../support/looks.ts';
import { given, signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { asSystem, type SamplePerson } from '../support/samplePeople.ts';
import { siteSettings } from '../support/siteSettings.ts';
import { startWebServer, type WebServer } from '../support/webServer.ts';

let database: Database;
let api: TestApi;
let portal: TestPortal;
let server: WebServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [database, browser] = await Promise.all([startDatabase(), startBrowser()]);
  const port = await freePort();
  portal = testPortal(database, { baseAddress: `http://127.0.0.1:${port}` });
  api = await testApi(database);
  const site = siteApp({
    ...siteSettings,
    register: registerReader(database.client, database.tables.register),
    baseAddress: portal.deps.baseAddress,
    file: projectFile,
    log: portal.deps.log,
  });
  server = await startWebServer(port, (request) =>
    /^\/(werk|zaken|inloggen)(\/|$)/.test(new URL(request.url).pathname)
      ? portal.app.fetch(request)
      : site.fetch(request),
  );
  context = await browser.newContext();
  await signIn('officer');
  page = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.stop();
});

async function signIn(who: SamplePerson): Promise<void> {
  const session = { name: 'loket', value: await signedIn(portal, who), url: server.address };
  await context.addCookies([session]);
}

async function submitted(name = 'STRONG'): Promise<string> {
  const number = (await api.as('applicant').start({ ...inputs.start, name })).body.id ?? '';
  await api.as('applicant').handIn(number, 'submit');
  return number;
}

async function underReview(): Promise<string> {
  const number = await submitted();
  await api.as('officer').act(number, 'open-review', {});
  return number;
}

async function open(path: string): Promise<void> {
  expect((await page.goto(`${server.address}${path}`))?.status()).toBe(200);
}

/** Nothing wrong with the page that is open, as HTML and in the browser. */
async function isSound(): Promise<void> {
  expect(await allFindings(page)).toEqual([]);
  const session = (await context.cookies()).find(({ name }) => name === 'loket')?.value;
  const html = await (await fetch(page.url(), { headers: { cookie: `loket=${session}` } })).text();
  expect(await invalidities(html)).toEqual([]);
}

const events = async (number: string) =>
  (await portal.deps.commands.cases.events(number)).map(({ type }) => type.split('.')[2]);

it('says that nothing waits while nothing does', { timeout: 60_000 }, async () => {
  await open('/werk');
  expect(await page.locator('main').textContent()).toContain('Er ligt nu niets te wachten');
  await isSound();
});

it('shows the queue by what is due and narrows it by address', { timeout: 90_000 }, async () => {
  const long = await submitted('Zorgcoördinatieontwikkelingsplatformsamenwerkingsverband'.repeat(2));
  const rightToLeft = await submitted('مشروع التعلّم في رعاية الحيّ');
  const review = await underReview();
  await open('/werk');
  const queue = page.locator('main');
  for (const number of [long, rightToLeft, review])
    expect(await queue.getByText(number).count()).toBeGreaterThan(0);
  await isSound();
  await page.getByRole('link', { name: 'In beoordeling' }).click();
  await page.waitForURL(/taak=beoordeling/);
  expect(await queue.getByText(review).count()).toBeGreaterThan(0);
  expect(await queue.getByText(long).count()).toBe(0);
  await page.getByRole('link', { name: 'Regionaal investeringsfonds' }).click();
  expect(await queue.textContent()).toContain('Er ligt nu niets te wachten');
  expect(page.url()).toContain('taak=beoordeling');
});

it('asks for what is missing field by field, and keeps what was typed when something is wrong', {
  timeout: 90_000,
}, async () => {
  const number = await submitted();
  await open(`/zaken/${number}/request-supplement`);
  await isSound();
  const box = page.locator('[id="veld-items-summary-field"]');
  const more = page.locator('[id="veld-items-summary-missing"]');
  if (await box.isChecked()) await box.uncheck();
  expect(await more.isVisible()).toBe(false);
  await box.focus();
  await page.keyboard.press('Space');
  expect(await more.isVisible()).toBe(true);
  await more.fill('Vertel wat het project doet.');
  await page.locator('[id="veld-items-summary-basis"]').fill('');
  await page.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await page.locator('.problems').waitFor();
  expect(await more.inputValue()).toBe('Vertel wat het project doet.');
  expect(await page.locator('a[href="#veld-items-summary-basis"]').textContent()).toContain(
    'Op grond waarvan?',
  );
  expect(await allFindings(page)).toEqual([]);
  await page.locator('[id="veld-items-summary-basis"]').fill('Artikel 4');
  await page.locator('[id="veld-due"]').fill('2099-01-05');
  await page.getByRole('button', { name: 'Aanvulling vragen' }).click();
  await page.waitForURL(`**/zaken/${number}?**`);
  expect((await events(number)).at(-1)).toBe('supplement-requested');
  const head = await portal.deps.commands.cases.head(number, 'strong');
  expect(head?.aggregate.kind === 'koploper' && head.aggregate.supplement?.fields).toContain('summary');
});

it('proposes reviewers of different sectors, and says of who may not why not', {
  timeout: 90_000,
}, async () => {
  const number = await underReview();
  await open(`/zaken/${number}/assign-reviewers`);
  const choice = (who: SamplePerson) => page.locator(`input[value="${sampleId(who)}"]`);
  await isSound();
  expect(await page.locator('input[name="reviewers"]:checked').count()).toBe(3);
  await page.getByRole('button', { name: 'Beoordelaars toewijzen' }).click();
  await page.waitForURL(`**/zaken/${number}?**`);
  const head = await portal.deps.commands.cases.head(number, 'strong');
  const assigned = head?.aggregate.kind === 'koploper' ? (head.aggregate.reviewers ?? []) : [];
  expect(assigned).toHaveLength(3);
  expect(new Set(assigned.map(({ sector }) => sector)).size).toBe(3);
  await open(`/zaken/${number}/assign-reviewers`);
  const [first] = assigned;
  const there = page.locator(`input[value="${first?.person}"]`);
  expect(await there.isDisabled()).toBe(true);
  expect(await page.locator('label', { has: there }).textContent()).toContain('Is al toegewezen');
  expect(await page.locator('label', { has: there }).textContent()).toContain('open beoordeling');
  expect(await choice('applicant').count()).toBe(0);
});

it('leads from a notice that came back to sending it by post', { timeout: 90_000 }, async () => {
  const number = await submitted();
  const lost = { notice: 2, template: 'receipt', receiver: sampleId('applicant'), cause: 'bounce' } as const;
  await given(portal, asSystem, number, 'record-undelivered', lost);
  await open('/werk?taak=bericht');
  await isSound();
  await open(`/zaken/${number}`);
  await isSound();
  await page.getByRole('link', { name: /^Alsnog bezorgen/ }).click();
  await page.getByLabel('Per post').check();
  await page.locator('[id="veld-postedOn"]').fill(new Date().toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Een bericht alsnog bezorgen' }).click();
  await page.waitForURL(`**/zaken/${number}?**`);
  expect((await events(number)).at(-1)).toBe('notice-resolved');
  expect(await page.locator('main').textContent()).not.toContain('Berichten die niet zijn aangekomen');
});

it('does one act on several cases, each on its own, and twice sent is once done', {
  timeout: 90_000,
}, async () => {
  const good = await submitted();
  const moved = await submitted();
  await open('/werk');
  for (const number of [good, moved]) await page.locator(`input[value="${number}"]`).check();
  await page.getByLabel('Doe met de aangevinkte dossiers').selectOption('open-review');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { name: 'Beoordeling openen (2)' }).waitFor();
  expect(await allFindings(page)).toEqual([]);
  await api.as('applicant').act(moved, 'withdraw', {});
  const form = await page
    .locator('form[action^="/werk/samen"] input')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    );
  await page.getByRole('button', { name: 'Beoordeling openen (2)' }).click();
  await page.getByText('1 van 2 gedaan').waitFor();
  expect(await page.locator('main').textContent()).toContain('het dossier is intussen verder');
  expect(await allFindings(page)).toEqual([]);
  const session = (await context.cookies()).find(({ name }) => name === 'loket')?.value;
  const again = await fetch(`${server.address}/werk/samen`, {
    method: 'POST',
    headers: { cookie: `loket=${session}`, origin: server.address },
    body: new URLSearchParams(form as [string, string][]),
  });
  const html = await again.text();
  expect(html).toContain('1 van 2 gedaan');
  expect(await invalidities(html)).toEqual([]);
  expect((await events(good)).filter((name) => name === 'review-opened')).toHaveLength(1);
});

it('says what to do when nothing was ticked', async () => {
  await open('/werk');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { name: 'Nog niets gekozen' }).waitFor();
});

it('shows the chain of a case, checked, and hands it out', { timeout: 60_000 }, async () => {
  const number = await underReview();
  await open(`/zaken/${number}/keten`);
  const words = await page.locator('main').textContent();
  expect(words).toContain('De keten klopt');
  expect(words).toContain('Persoon I');
  await isSound();
  const cookie = `loket=${(await context.cookies()).find(({ name }) => name === 'loket')?.value}`;
  const answer = await fetch(`${server.address}/zaken/${number}/keten.json`, { headers: { cookie } });
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${number}.json"`);
  expect(await answer.json()).toMatchObject({ caseNumber: number, version: 3 });
});

it('hides the chain from a stranger, and several cases from whoever may not read them', async () => {
  const number = await submitted();
  await signIn('stranger');
  expect((await page.goto(`${server.address}/zaken/${number}/keten`))?.status()).toBe(404);
  expect((await page.goto(`${server.address}/zaken/${number}/keten.json`))?.status()).toBe(404);
  const cookie = `loket=${(await context.cookies()).find(({ name }) => name === 'loket')?.value}`;
  const answer = await fetch(`${server.address}/werk/samen`, {
    method: 'POST',
    headers: { cookie, origin: server.address },
    body: new URLSearchParams({ zaak: number, doe: 'open-review', sleutel: 'x'.repeat(43) }),
  });
  expect(answer.status).toBe(422);
  expect(await answer.text()).not.toContain(number);
  await signIn('officer');
});

it('keeps a long queue in pages', { timeout: 120_000 }, async () => {
  for (let count = 0; count < 52; count += 1) await submitted();
  await open('/werk');
  expect(await page.locator('input[name="zaak"]').count()).toBe(50);
  await page.getByRole('link', { name: 'Volgende dossiers' }).click();
  await page.waitForURL(/na=/);
  expect(await page.locator('input[name="zaak"]').count()).toBeGreaterThan(1);
  await page.getByRole('link', { name: 'Terug naar het begin' }).click();
  expect(await page.locator('input[name="zaak"]').count()).toBe(50);
});
