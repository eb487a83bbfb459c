// A form in a browser with scripts: it saves while somebody types, says so, and loses nothing, whatever goes wrong: a second tab, no
// connection, a session that ends, a button pressed twice, a step back.
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { signedIn } from '../support/nominations.ts';
import { inputs } from '../support/sampleInputs.ts';
import type { SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
/** One for all: in this browser what a script asks for may carry the cookies of another context. */
let context: BrowserContext | undefined;

async function desk(person?: SamplePerson): Promise<Page> {
  const { address, portal } = counter();
  context ??= (await counter().as(undefined, true)).context;
  await context.clearCookies();
  if (person !== undefined)
    await context.addCookies([{ name: 'loket', value: await signedIn(portal, person), url: address }]);
  return context.newPage();
}
afterEach(async () => {
  const [first, ...others] = context?.pages() ?? [];
  await first?.goto('about:blank');
  await Promise.all(others.map((one) => one.close()));
});

const soon = { timeout: 15_000 };

const started = async (): Promise<string> =>
  (await counter().api.as('applicant').start(inputs.start)).body.id ?? '';

/** In a tab of its own beside those of `beside`. */
async function group(number: string, name = 'sharing', beside?: Page): Promise<Page> {
  const page = (await beside?.context().newPage()) ?? (await desk('applicant'));
  await page.goto(`${counter().address}/zaken/${number}/formulier/${name}`);
  return page;
}

const says = (page: Page, words: string) =>
  page.locator('[data-saved]', { hasText: words }).first().waitFor(soon);
const typed = (page: Page) => page.inputValue('[name="sharing"]');
const stored = async (number: string) =>
  (await counter().portal.deps.commands.cases.form(number, 1, 'strong'))?.content['sharing'];

it('saves by itself, says when, and shows it again', async () => {
  const number = await started();
  const page = await group(number);
  await page.fill('[name="sharing"]', 'Wij ontvangen iedereen.');
  await says(page, 'Opgeslagen om ');
  expect(await page.locator('[data-saved]').innerText()).toMatch(/^Opgeslagen om \d\d:\d\d\.$/);
  expect(await stored(number)).toBe('Wij ontvangen iedereen.');
  await page.reload();
  expect(await typed(page)).toBe('Wij ontvangen iedereen.');
});

it('never overwrites what another tab saved, and loses neither text', async () => {
  const number = await started();
  const one = await group(number);
  const other = await group(number, 'sharing', one);
  await one.fill('[name="sharing"]', 'De eerste schreef dit.');
  await says(one, 'Opgeslagen om ');
  await other.fill('[name="sharing"]', 'De tweede schreef dit.');
  await says(other, 'Een ander heeft dit intussen gewijzigd');
  expect(await stored(number)).toBe('De eerste schreef dit.');
  expect(await typed(other)).toBe('De tweede schreef dit.');
  await other.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await other.getByRole('heading', { name: 'Wat de ander invulde' }).waitFor(soon);
  expect(await other.locator('main').innerText()).toContain('De eerste schreef dit.');
  expect(await typed(other)).toBe('De tweede schreef dit.');
  await other.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await other.getByText('Opgeslagen om ').first().waitFor(soon);
  expect(await stored(number)).toBe('De tweede schreef dit.');
  // The first, who is now behind, is told as well.
  await one.locator('[name="sharing"]').pressSequentially(' En nog iets.');
  await says(one, 'Een ander heeft dit intussen gewijzigd');
  expect(await typed(one)).toBe('De eerste schreef dit. En nog iets.');
  expect(await stored(number)).toBe('De tweede schreef dit.');
});

it('two people write in two groups of one form at once, and neither is in the way', async () => {
  const number = await started();
  const one = await group(number);
  const other = await group(number, 'partnership', one);
  await one.fill('[name="sharing"]', 'Wij ontvangen iedereen.');
  await says(one, 'Opgeslagen om ');
  await other.fill('[name="partnership"]', 'Samen.');
  await says(other, 'Opgeslagen om ');
  const form = await counter().portal.deps.commands.cases.form(number, 1, 'strong');
  expect(form?.content).toMatchObject({ sharing: 'Wij ontvangen iedereen.', partnership: 'Samen.' });
});

it('says that there is no connection, and saves by itself once there is', async () => {
  const number = await started();
  const page = await group(number);
  await page.context().setOffline(true);
  await page.fill('[name="sharing"]', 'In de trein geschreven.');
  await says(page, 'Nog niet opgeslagen: er is geen verbinding');
  expect(await stored(number)).toBeUndefined();
  await page.context().setOffline(false);
  await says(page, 'Opgeslagen om ');
  expect(await stored(number)).toBe('In de trein geschreven.');
});

it('says that a save failed, and tries again by itself', async () => {
  const number = await started();
  const page = await group(number);
  let failures = 0;
  await page.route(
    '**/formulier/**',
    (route) => {
      failures += 1;
      return route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Even niet.</p>' });
    },
    { times: 1 },
  );
  await page.fill('[name="sharing"]', 'Dit komt later aan.');
  await says(page, 'Nog niet opgeslagen');
  await says(page, 'Opgeslagen om ');
  expect(failures).toBe(1);
  expect(await stored(number)).toBe('Dit komt later aan.');
});

/** Somebody who signs in with the issuer, with an application of their own. */
async function signedInByThemselves(sub: string): Promise<{ readonly page: Page; readonly number: string }> {
  counter().issuer.claims = { sub, email: `${sub}@example.nl`, email_verified: true, name: `Persoon ${sub}` };
  const page = await desk();
  await page.goto(`${counter().address}/zaken/beginnen/kopgroep`);
  await page.fill('[name="name"]', `Project van ${sub}`);
  await page.fill('[name="organisation"]', 'Mbo-college Duinrand');
  await page.check('[name="regions"][value="haaglanden"]');
  await page.check('[name="electronicNotice"][value="true"]');
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.waitForURL('**/zaken/KL-*');
  return { page, number: /KL-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '' };
}

async function endSession(page: Page): Promise<void> {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'loket');
  await counter().portal.deps.ephemera.take('SESSION', cookie?.value ?? '', new Date().toISOString());
}

it('keeps the text when the session ends, and saves it after signing in again', {
  timeout: 60_000,
}, async () => {
  const { page, number } = await signedInByThemselves('verlopen');
  await page.goto(`${counter().address}/zaken/${number}/formulier/sharing`);
  await endSession(page);
  await page.fill('[name="sharing"]', 'Geschreven na afloop.');
  await says(page, 'U bent uitgelogd');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor(soon);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Log in, in een nieuw tabblad' }).click(),
  ]);
  await tab.waitForURL(`**/formulier/sharing**`);
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await page.getByText('Opgeslagen om ').first().waitFor(soon);
  expect(await typed(page)).toBe('Geschreven na afloop.');
  expect(await stored(number)).toBe('Geschreven na afloop.');
});

it('shows nothing of anybody after signing out, also not a step back', { timeout: 60_000 }, async () => {
  const { page, number } = await signedInByThemselves('weg');
  await page.goto(`${counter().address}/zaken/${number}/formulier/project`);
  const before = await page.context().cookies();
  // Whoever comes after them at this machine is somebody else.
  counter().issuer.claims = { sub: 'later', email: 'later@example.nl', email_verified: true };
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(`${counter().address}/`);
  for (const step of [() => page.goBack(), () => page.goto(`${counter().address}/zaken/${number}`)]) {
    await step();
    const shown = await page.content();
    expect(shown).not.toContain('Project van weg');
    expect(shown).not.toContain('weg@example.nl');
  }
  // The cookie of then opens nothing any more.
  await page.context().clearCookies();
  await page.context().addCookies(before);
  await page.goto(`${counter().address}/mijn`);
  expect(await page.content()).not.toContain('Project van weg');
});

it('does an act once, however often its button is pressed, and says so a step back', {
  timeout: 60_000,
}, async () => {
  const number = await started();
  await counter().api.as('applicant').handIn(number, 'submit');
  const events = async () => (await counter().portal.deps.commands.cases.events(number)).length;
  const before = await events();
  const page = await desk('applicant');
  await page.goto(`${counter().address}/zaken/${number}/withdraw`);
  await page.fill('[name="reason"]', 'Wij dienen later in.');
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form');
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await page.waitForURL(`**/zaken/${number}?**`);
  expect(await page.getByRole('status').first().innerText()).toContain('Uw aanvraag is ingetrokken');
  expect(await events()).toBe(before + 1);
  await page.goBack();
  expect(await page.locator('h1').innerText()).toBe('Dit kan nu niet');
  await page.reload();
  expect(await events()).toBe(before + 1);
});
