// A koploper application whole, in a browser without scripts: everyone in it does their part on pages, each of which is proved.
import { expect, it } from 'vitest';
import type { SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
let number = '';

const at = (rest = '') => `/zaken/${number}${rest}`;

it('is begun, and says what is missing', { timeout: 120_000 }, async () => {
  const { page, open, press, fill, choose } = await counter().as('applicant');
  await open('/mijn');
  await page.getByRole('link', { name: 'Koploper worden' }).click();
  await press('Beginnen');
  expect(await page.locator('[role=alert]').innerText()).toContain('Naam van het project: Vul dit in');
  await page.getByRole('link', { name: /^Naam van het project/ }).click();
  expect(await page.evaluate(() => location.hash)).toBe('#veld-name');
  await fill({ name: 'Leren in de wijk', organisation: 'Mbo-college Duinrand' });
  await choose({ regions: 'haaglanden', electronicNotice: 'true' });
  await press('Beginnen');
  number = /KL-\d{4}-\d{4}/.exec(page.url())?.[0] ?? '';
  expect(await page.locator('h1').innerText()).toBe('Leren in de wijk');
  expect(await page.locator('main').innerText()).toContain('2 vragen zijn nog leeg');
});

it('is written group by group; a row more or fewer loses nothing', { timeout: 120_000 }, async () => {
  const { page, open, press, fill, choose } = await counter().as('applicant');
  await open(at('/formulier/project'));
  await choose({ organisationSector: 'education' });
  await fill({ summary: 'Studenten leren in de wijk.\n\nBewoners doen mee.' });
  await press('Opslaan en verder');
  expect(page.url()).toContain('/formulier/partnership');
  for (const field of await page.locator('textarea').all()) await field.fill('Zo werken wij samen.');
  await press('Opslaan en verder');
  await choose({ educationLevels: 'mbo' });
  await fill({ 'results.0.what': 'Dertig studenten vonden werk.', 'results.0.evidence': 'Jaarverslag 2025' });
  await page
    .getByRole('group', { name: 'Concrete resultaten' })
    .getByRole('button', { name: 'Nog een toevoegen' })
    .click();
  await fill({ 'results.1.what': 'Tien bewoners leren mee.' });
  // The Enter key saves, and takes no row away.
  await Promise.all([page.waitForEvent('load'), page.locator('[name="results.0.date"]').press('Enter')]);
  expect(await page.inputValue('[name="results.1.what"]')).toBe('Tien bewoners leren mee.');
  await press('Haal nummer 1 weg');
  expect(await page.inputValue('[name="results.0.what"]')).toBe('Tien bewoners leren mee.');
  await fill({ 'results.0.date': 'vorig jaar' });
  await press('Opslaan');
  expect(await page.locator('[role=alert]').innerText()).toContain('Wanneer?');
  expect(await page.inputValue('[name="results.0.date"]')).toBe('vorig jaar');
  await fill({ 'results.0.date': '2025-11', 'results.0.evidence': 'Jaarverslag 2025' });
  await press('Opslaan');
  expect(await page.getByRole('status').first().innerText()).toMatch(/^Opgeslagen om \d\d:\d\d\.$/);
  await open(at('/formulier/sharing'));
  for (const field of await page.locator('textarea').all()) await field.fill('Wij ontvangen iedereen.');
  await press('Opslaan en verder');
  expect(page.url()).toContain(at());
});

it('is not overwritten by somebody who opened it earlier', { timeout: 120_000 }, async () => {
  const [one, other] = await Promise.all([counter().as('applicant'), counter().as('applicant')]);
  await one.open(at('/formulier/project'));
  await other.open(at('/formulier/project'));
  await one.fill({ summary: 'De eerste schreef dit.' });
  await one.press('Opslaan');
  await other.fill({ summary: 'De tweede schreef dit.' });
  await other.press('Opslaan');
  const said = await other.page.locator('main').innerText();
  expect(said).toContain('Een ander heeft dit formulier intussen opgeslagen');
  expect(said).toContain('De eerste schreef dit.');
  expect(await other.page.inputValue('[name=summary]')).toBe('De tweede schreef dit.');
  await other.press('Opslaan');
  expect(await other.page.getByRole('status').first().innerText()).toMatch(/^Opgeslagen om /);
});

it('keeps what was typed when the session ended meanwhile', { timeout: 120_000 }, async () => {
  const { page, context, open, press, fill } = await counter().as('applicant');
  await open(at('/formulier/project'));
  await fill({ summary: 'Dit mag niet verloren gaan.' });
  const cookies = await context.cookies();
  await context.clearCookies();
  await press('Opslaan');
  expect(await page.locator('h1').innerText()).toBe('U bent uitgelogd');
  await context.addCookies(cookies);
  await press('Opnieuw versturen');
  expect(await page.inputValue('[name=summary]')).toBe('Dit mag niet verloren gaan.');
});

it('refuses ten thousand characters kindly, and shows them again', { timeout: 120_000 }, async () => {
  const { page, open, press, fill } = await counter().as('applicant');
  await open(at('/formulier/project'));
  await fill({ summary: 'é'.repeat(10_000), name: 'مشروع التعلّم' });
  await press('Opslaan');
  expect(await page.locator('[role=alert]').innerText()).toContain('ten hoogste 2.000 tekens');
  expect((await page.inputValue('[name=summary]')).length).toBe(10_000);
});

it('invites a partner once, however often the button is pressed', { timeout: 120_000 }, async () => {
  const { page, open, fill, choose } = await counter().as('applicant');
  await open(at('/invite-partner'));
  await fill({ name: 'Zorggroep Duinzicht', role: 'Biedt leerplekken.', contactEmail: 'partner@example.nl' });
  await choose({ sector: 'care' });
  const body = new URLSearchParams(
    await page.evaluate(() =>
      [...new FormData(document.forms[document.forms.length - 1])].map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
  );
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const send = () =>
    fetch(page.url(), {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie, origin: counter().address },
    });
  const answers = [await send(), await send()];
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await counter().portal.deps.commands.cases.partners(number)).toHaveLength(1);
});

it('is submitted, reviewed by three, advised, decided by two and published', {
  timeout: 300_000,
}, async () => {
  const act = async (
    person: SamplePerson,
    command: string,
    button: string,
    prepare?: (desk: Awaited<ReturnType<ReturnType<typeof counter>['as']>>) => Promise<void>,
  ) => {
    const desk = await counter().as(person);
    await desk.open(at(`/${command}`));
    await prepare?.(desk);
    await desk.press(button);
    const { searchParams } = new URL(desk.page.url());
    expect(searchParams.get('gedaan'), await desk.page.locator('main').innerText()).toBe(command);
    await desk.page.close();
  };
  await act('applicant', 'submit', 'Indienen');
  await act('officer', 'open-review', 'Beoordeling openen');
  await act('officer', 'assign-reviewers', 'Beoordelaars toewijzen', async ({ page }) => {
    for (const name of ['Persoon D', 'Persoon E', 'Persoon F'])
      await page.getByLabel(new RegExp(`^${name}`)).check();
  });
  for (const reviewer of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
    await act(reviewer, 'submit-review', 'Beoordeling insturen', async ({ page, choose }) => {
      expect(await page.locator('main').innerText()).toContain('Tien bewoners leren mee.');
      for (const criterion of ['regional-character', 'golden-triangle', 'concrete-results', 'sharing'])
        await choose({ [`scores.${criterion}.level`]: '4' });
      for (const field of await page.locator('textarea').all()) await field.fill('Dat is goed.');
    });
  await act('officer', 'close-review', 'Beoordeling sluiten');
  await act('chair', 'adopt-advice', 'Advies vaststellen', async ({ page, choose, fill }) => {
    await choose({ advice: 'admit' });
    for (const criterion of ['regional-character', 'golden-triangle', 'concrete-results', 'sharing'])
      await choose({ [`levels.${criterion}`]: '4' });
    await fill({ explanation: 'De commissie is positief.' });
    expect(await page.locator('table').first().innerText()).toContain('4 goed');
  });
  await act('decider1', 'prepare-decision', 'Besluit voorbereiden', async ({ page, choose, fill }) => {
    await choose({ outcome: 'admit' });
    await fill({ reason: 'Het project is een voorbeeld.' });
    for (const criterion of ['regional-character', 'golden-triangle', 'concrete-results', 'sharing'])
      await page.fill(`[name="criteria.${criterion}"]`, 'Goed.');
  });
  await act('decider2', 'release-decision', 'Besluit vrijgeven');
  await act('officer', 'propose-summary', 'Openbare samenvatting voorstellen', async ({ fill }) =>
    fill({
      'summary.nl': 'Studenten leren in de wijk.',
      'summary.en': 'Students learn in the neighbourhood.',
    }),
  );
  await act('applicant', 'approve-summary', 'Samenvatting goedkeuren');
  await act('officer', 'publish', 'Openbaar maken');
  const applicant = await counter().as('applicant');
  await applicant.open(at());
  expect(await applicant.page.locator('main').innerText()).toContain('toegelaten tot de Kopgroep');
});

it('does not exist for somebody else', { timeout: 60_000 }, async () => {
  const { page } = await counter().as('stranger');
  for (const path of [at(), at('/formulier/project'), at('/submit')])
    expect((await page.goto(`${counter().address}${path}`))?.status(), path).toBe(404);
});
