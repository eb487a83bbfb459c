// The coordinator of a region at the counter, in a browser without scripts: nominates a project, follows what becomes of it, and keeps
// the page of the region; each page is proved, and the public reads what was published.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { registerReader } from '../../functions/platform/registerReader.ts';
import { siteApp } from '../../functions/site/app.tsx';
import { projectFile } from '../../local/stylesheet/servedFiles.ts';
import type { ImportRegionInput } from '../../schemas/import.ts';
import type { RegionContent } from '../../schemas/regionContent.ts';
import { issuer, sampleId } from '../support/apiClient.ts';
import { freePort } from '../support/database.ts';
import { revise } from '../support/liveRegion.ts';
import { imported, inRegister, sampleKoploper, sampleRegion } from '../support/publishedThings.ts';
import { people } from '../support/samplePeople.ts';
import { siteSettings } from '../support/siteSettings.ts';
import { startWebServer, type WebServer } from '../support/webServer.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
let site: WebServer;

beforeAll(async () => {
  const { database, portal } = counter();
  await imported(database, 'region', sampleRegion);
  const zeeland: ImportRegionInput = { ...sampleRegion, slug: 'zeeland', name: 'Zeeland' };
  await imported(database, 'region', zeeland);
  await inRegister(database, 'region-haaglanden', await imported(database, 'koploper', sampleKoploper));
  const port = await freePort();
  const app = siteApp({
    ...siteSettings,
    register: registerReader(database.client, database.tables.register),
    baseAddress: `http://127.0.0.1:${port}`,
    file: projectFile,
    log: portal.deps.log,
  });
  site = await startWebServer(port, (request) => app.fetch(request));
}, 60_000);
afterAll(() => site?.stop());

const region = (rest = '') => `/werk/regio/haaglanden${rest}`;
/** The main button stands above a long list as well. */
const preview = 'Voorbeeld bekijken';
type Desk = Awaited<ReturnType<ReturnType<typeof counter>['as']>>;
const said = ({ page }: Desk) => page.locator('main').innerText();

async function see(desk: Desk): Promise<void> {
  await desk.page.getByRole('button', { name: preview }).last().click();
  await desk.page.waitForLoadState('load');
  await desk.prove();
}

let number = '';

it('nominates a project of the own region, and sees it waiting', { timeout: 120_000 }, async () => {
  const desk = await counter().as('coordinator');
  await desk.open('/werk/regio');
  expect(await said(desk)).toContain('Eén koploper.');
  await desk.page.getByRole('link', { name: 'Een project nomineren' }).click();
  await desk.prove();
  expect(await desk.page.getByRole('checkbox').count()).toBe(1);
  await desk.press('Een project nomineren');
  expect(await desk.page.locator('[role=alert]').innerText()).toContain('Naam van het project: Vul dit in');
  await desk.fill({
    name: 'Leren in de wijk',
    organisation: 'Mbo-college Duinrand',
    contactName: 'Persoon A',
    contactEmail: 'a@example.nl',
  });
  await desk.press('Een project nomineren');
  expect(await desk.page.getByRole('status').innerText()).toBe('De uitnodiging is verstuurd.');
  const row = desk.page.getByRole('row', { name: /Leren in de wijk/ });
  expect(await row.innerText()).toContain('het project heeft nog niet geantwoord');
  number = /KL-\d{4}-\d{4}/.exec(await row.innerText())?.[0] ?? '';
  await desk.page.getByRole('link', { name: /Leren in de wijk/ }).click();
  await desk.prove();
});

it('sees that the project said yes, and nothing of what it writes', { timeout: 120_000 }, async () => {
  const { cases } = counter().portal.deps.commands;
  const secret = (await cases.nomination(number))?.secret;
  const project = await counter().as('applicant');
  await project.open(`/nominatie/${number}/${secret}`);
  await project.page.getByRole('radio', { name: /^Ja, per e-mail/ }).check();
  await project.press('Nominatie aanvaarden');
  await project.open(`/zaken/${number}/formulier/project`);
  await project.fill({ name: 'Een heel andere naam' });
  await project.choose({ organisationSector: 'education' });
  await project.press('Opslaan');
  const desk = await counter().as('coordinator');
  await desk.open(region());
  const row = desk.page.getByRole('row', { name: /Leren in de wijk/ });
  expect(await row.innerText()).toContain('Nominatie aangenomen');
  expect(await row.getByRole('link').count()).toBe(0);
  expect(await desk.page.content()).not.toContain('andere naam');
  expect((await desk.page.goto(`${counter().address}/zaken/${number}`))?.status()).toBe(404);
});

it('fills in who organises it: what is wrong is said at its field, and kept', {
  timeout: 120_000,
}, async () => {
  const desk = await counter().as('coordinator');
  await desk.open(region('/organisatie'));
  await desk.fill({ 'facilitator.email': 'anna@duinzorg', 'facilitator.website': 'ftp://duinzorg' });
  await see(desk);
  const alert = desk.page.locator('[role=alert]');
  for (const wrong of ['Organisatie: Vul dit in', 'E-mailadres: Vul een e-mailadres in', 'Website:'])
    expect(await alert.innerText()).toContain(wrong);
  expect(await desk.page.inputValue('[name="facilitator.email"]')).toBe('anna@duinzorg');
  await desk.fill({
    'facilitator.organisation': 'Werkgeversvereniging Duinzorg',
    'facilitator.email': 'a.devries@duinzorg.example.nl',
    'facilitator.website': 'https://duinzorg.example.nl/',
  });
  await see(desk);
  await desk.press('Publiceren');
  expect(await alert.innerText()).toContain('Vul een adres van een functie in');
  await desk.page.getByRole('link', { name: /E-mailadres/ }).click();
  expect(await desk.page.evaluate(() => location.hash)).toBe('#veld-facilitator-email');
  await desk.fill({ 'facilitator.email': 'info@duinzorg.example.nl' });
  await see(desk);
  expect(await said(desk)).toContain('Er is nog niets gewijzigd');
  await desk.press('Verder wijzigen');
  expect(await desk.page.inputValue('[name="facilitator.email"]')).toBe('info@duinzorg.example.nl');
  await see(desk);
  await desk.press('Publiceren');
  expect(await desk.page.getByRole('status').innerText()).toContain('De pagina is gewijzigd');
  expect(await said(desk)).toContain('Werkgeversvereniging Duinzorg');
});

it('writes the action agenda point by point, takes one away, and everyone reads it', {
  timeout: 120_000,
}, async () => {
  const desk = await counter().as('coordinator');
  await desk.open(region());
  await desk.page.getByRole('link', { name: 'Wijzigen: Actieagenda' }).click();
  await desk.fill({ 'agenda.0.title': 'Honderd leerplekken' });
  await desk.choose({ 'agenda.0.status': 'under-way' });
  await desk.press('Nog een toevoegen');
  await desk.fill({ 'agenda.1.title': 'Eén loket voor stages', 'agenda.1.link': 'ftp://stages' });
  await desk.press('Nog een toevoegen');
  await desk.fill({ 'agenda.2.title': 'Wat toch niet kan' });
  // The Enter key takes no point away.
  await desk.page.locator('[name="agenda.2.title"]').press('Enter');
  await desk.page.waitForLoadState('load');
  const alert = await desk.page.locator('[role=alert]').innerText();
  expect(alert).toContain('Stand: Maak een keuze');
  expect(alert).toContain('Link: Vul een webadres in');
  expect(await desk.page.inputValue('[name="agenda.2.title"]')).toBe('Wat toch niet kan');
  await desk.press('Haal nummer 3 weg');
  await desk.choose({ 'agenda.1.status': 'done' });
  await desk.fill({ 'agenda.1.link': 'https://duinzorg.example.nl/stages' });
  await see(desk);
  expect(await said(desk)).toMatch(
    /Honderd leerplekken\s+(Stand: )?Loopt\s+Eén loket voor stages\s+(Stand: )?Klaar/,
  );
  await desk.press('Publiceren');
  expect(await said(desk)).toContain('2 punten, waarvan 1 klaar');
  await inRegister(counter().database, 'region-haaglanden');
  await desk.page.goto(`${site.address}/regios/haaglanden`);
  await desk.prove();
  const page = await said(desk);
  for (const read of ['Eén koploper.', 'Honderd leerplekken', 'Duinzorg', 'door de regiocoördinator'])
    expect(page).toContain(read);
  expect(page).not.toContain('Wat toch niet kan');
});

it('takes the last point away by emptying it', { timeout: 120_000 }, async () => {
  const desk = await counter().as('coordinator');
  await desk.open(region('/agenda'));
  await desk.press('Haal nummer 2 weg');
  await desk.fill({ 'agenda.0.title': '' });
  await see(desk);
  expect(await said(desk)).toContain('Er staat geen actieagenda op de pagina.');
  await desk.press('Verder wijzigen');
  await desk.page.goto(`${counter().address}${region()}`);
  expect(await said(desk)).toContain('2 punten, waarvan 1 klaar');
});

it('is not overwritten by a colleague who opened the page earlier', { timeout: 120_000 }, async () => {
  const [one, other] = await Promise.all([counter().as('coordinator'), counter().as('officer')]);
  await other.open(region('/introductie'));
  await one.open(region('/introductie'));
  await one.fill({ 'introduction.nl': 'De coördinator schreef dit.' });
  await see(one);
  await one.press('Publiceren');
  await other.fill({ 'introduction.nl': 'Het bureau schreef dit.\n\nIn twee alinea’s.' });
  await see(other);
  await other.press('Publiceren');
  const told = await said(other);
  expect(told).toContain('Een ander heeft deze pagina intussen gewijzigd');
  expect(told).toContain('De coördinator schreef dit.');
  expect(await other.page.inputValue('[name="introduction.nl"]')).toContain('Het bureau schreef dit.');
  await see(other);
  await other.press('Publiceren');
  expect(await other.page.getByRole('status').innerText()).toContain('De pagina is gewijzigd');
  const history = await said(other);
  expect(history).toMatch(/door het programmabureau[\s\S]*door de regiocoördinator/);
  await other.page
    .getByRole('link', { name: /door de regiocoördinator/ })
    .first()
    .click();
  await other.prove();
  expect(await said(other)).toContain('De coördinator schreef dit.');
  expect(await said(other)).toContain('Honderd leerplekken');
});

it('is published once, however often the button is pressed', { timeout: 120_000 }, async () => {
  const { cases } = counter().portal.deps.commands;
  const before = (await cases.events('region-haaglanden')).length;
  const desk = await counter().as('coordinator');
  await desk.open(region('/introductie'));
  await desk.fill({ 'introduction.nl': 'Eén keer is genoeg.', 'introduction.en': 'Once is enough.' });
  await see(desk);
  const form = await desk.page.evaluate(() =>
    [...new FormData(document.forms[document.forms.length - 1])].map(([name, value]) => [
      name,
      String(value),
    ]),
  );
  const body = new URLSearchParams([...form, ['stap', 'publiceren']]);
  const cookie = (await desk.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: counter().address };
  const send = () => fetch(desk.page.url(), { method: 'POST', body, redirect: 'manual', headers });
  expect([await send(), await send()].map(({ status }) => status)).toEqual([303, 303]);
  const history = await cases.events('region-haaglanden');
  const last = history.slice(before).map(({ type }) => type.split('.')[2]);
  expect(last).toEqual(['region-revised']);
});

it('has room for forty points and for very long words, on every page', { timeout: 180_000 }, async () => {
  const long = 'Zorgcoördinatieontwikkelingsplatformwerkplaats'.repeat(4);
  const agenda: RegionContent['agenda'] = Array.from({ length: 40 }, (_, index) => ({
    title: index === 0 ? long : `Punt ${index + 1}`,
    status: 'planned',
    link: `https://example.nl/${'agenda'.repeat(40)}`,
  }));
  await revise(counter().database, 'haaglanden', {
    introduction: { nl: `${long} ${long}`, en: 'مشروع التعلّم' },
    facilitator: { organisation: long, email: `info@${'duin'.repeat(12)}.example.nl` },
    agenda,
  });
  const { cases } = counter().portal.deps.commands;
  const version = (await cases.head('region-haaglanden', 'strong'))?.aggregate.version;
  const desk = await counter().as('coordinator');
  for (const path of [
    region(),
    region('?lang=en'),
    region('/agenda'),
    region('/agenda?lang=en'),
    region(`/versies/${version}`),
  ])
    await desk.open(path);
  expect(await desk.page.getByRole('button', { name: 'Nog een toevoegen' }).count()).toBe(0);
  await inRegister(counter().database, 'region-haaglanden');
  for (const language of ['nl', 'en']) {
    await desk.page.goto(`${site.address}/regios/haaglanden?lang=${language}`);
    await desk.prove();
  }
  await desk.open(region('/agenda'));
  await desk.fill({ 'agenda.39.title': 'Het laatste punt' });
  await see(desk);
  await desk.press('Publiceren');
  expect(await said(desk)).toContain('40 punten');
});

it('is not there for anybody else, and no other region for its coordinator', {
  timeout: 120_000,
}, async () => {
  const pages = ['', '/agenda', '/organisatie', '/introductie', '/versies/2'].map(region);
  const all = ['/werk/regio', ...pages, '/zaken/nomineren'];
  for (const person of ['stranger', 'applicant', 'reviewer1', 'chair', 'decider1'] as const) {
    const { page } = await counter().as(person);
    for (const path of all)
      expect((await page.goto(`${counter().address}${path}`))?.status(), `${person} ${path}`).toBe(404);
  }
  const { page } = await counter().as('coordinator');
  for (const path of [
    '/werk/regio/zeeland',
    '/werk/regio/zeeland/agenda',
    '/werk/regio/atlantis',
    region('/versies/1'),
    region('/geheim'),
  ])
    expect((await page.goto(`${counter().address}${path}`))?.status(), path).toBe(404);
});

it('is one of several for whoever keeps more of them', { timeout: 120_000 }, async () => {
  const officer = await counter().as('officer');
  await officer.open('/werk/regio');
  await officer.page.getByRole('link', { name: 'Zeeland' }).click();
  await officer.prove();
  expect(await said(officer)).toContain('nog geen koploper');
  const store = peopleStore(counter().database.client, counter().database.tables.people);
  const grants = [...people.coordinator.grants, { role: 'coordinator' as const, region: 'zeeland' as const }];
  await store.put({
    ...people.coordinator,
    grants,
    issuer,
    subject: 'coordinator',
    id: sampleId('coordinator'),
  });
  const coordinator = await counter().as('coordinator');
  await coordinator.open('/werk/regio');
  expect(await coordinator.page.locator('main li a').allInnerTexts()).toEqual(
    expect.arrayContaining(['Haaglanden', 'Zeeland']),
  );
  await coordinator.open('/werk/regio/zeeland/agenda');
});
