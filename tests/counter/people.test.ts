// People and roles in a browser: the office invites somebody, who signs in and has the role, until it is taken; for everybody else
// these pages are not there; and each page takes a bounded number of reads.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../functions/commands/roles/enter.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import type { Person } from '../../schemas/person.ts';
import { sampleId, testApi } from '../support/apiClient.ts';
import { type CountingClient, countingClient } from '../support/countingClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { signedIn } from '../support/nominations.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';
import { useCounter } from './counter.ts';

const counter = useCounter();
const email = 'Sanne.Zeewaard-van-der-Woudenberg@regionaal-ziekenhuis-zeeland.example.nl';
const issuer = 'https://issuer.example.nl';

/** Somebody signs in for the first time, as the issuer describes them, and is then signed in in this browser. */
async function signsIn(subject: string, address: string, context: BrowserContext): Promise<Person> {
  const { portal, address: url } = counter();
  const now = new Date().toISOString();
  const newcomer: Person = {
    id: personIdOf(issuer, subject),
    issuer,
    subject,
    name: 'Sanne Zeewaard-van der Woudenberg',
    email: address,
    language: 'nl',
    grants: [],
  };
  await enter(portal.deps, {
    newcomer,
    vouched: true,
    commandId: `signs-in-${subject}`.padEnd(20, 'x'),
    now,
  });
  await portal.deps.ephemera.put('SESSION', subject, { person: newcomer.id }, now, 600);
  await context.addCookies([{ name: 'loket', value: subject, url }]);
  return newcomer;
}

const main = (page: Page) => page.locator('main');
const words = (page: Page) => main(page).textContent();

describe('the office', () => {
  it('invites somebody, who has the role after signing in, until it is taken', {
    timeout: 240_000,
  }, async () => {
    const { address } = counter();
    const desk = await counter().as('officer');
    const { page } = desk;
    await desk.open('/werk/mensen');
    expect(await words(page)).toContain('Medewerker van het programmabureau (2)');

    await desk.fill({ email: email.toLowerCase() });
    await desk.press('Zoeken');
    expect(await words(page)).toContain('Niemand heeft met dit adres ingelogd');
    await desk.press('Dit adres uitnodigen');
    expect(await page.inputValue('[name="email"]')).toBe(email.toLowerCase());

    // A reviewer without a sector is not taken, and what was filled in stays.
    await desk.fill({ email, organisation: 'Regionaal Ziekenhuis Zeeland' });
    await desk.choose({ role: 'reviewer' });
    await page.selectOption('[name="region"]', 'zeeland');
    await desk.press('Uitnodigen');
    expect(await page.locator('a[href="#veld-sector"]').textContent()).toContain('Kies een sector');
    expect(await page.inputValue('[name="email"]')).toBe(email);
    await desk.choose({ sector: 'care' });
    await desk.press('Uitnodigen');
    expect(await words(page)).toContain('De uitnodiging staat klaar');
    expect(await words(page)).toContain('Wacht op inloggen');
    expect(await words(page)).toContain('Beoordelaar voor Zeeland (zorg)');
    await page.getByText('Tekst voor de mail').click();
    expect(await page.getByText('Log in met het adres').isVisible()).toBe(true);

    const guest = await counter().as('stranger');
    expect((await guest.page.goto(`${address}/werk/mensen`))?.status()).toBe(404);
    const { id } = await signsIn('sanne', email, guest.context);
    await guest.open('/werk');
    expect(await words(guest.page)).toContain('Mijn beoordelingen');
    expect((await guest.page.goto(`${address}/werk/mensen/${id}`))?.status()).toBe(404);

    await desk.open('/werk/mensen/uitnodigingen');
    expect(await words(page)).toContain('Er staat geen uitnodiging open');
    expect(await words(page)).toContain('Aangenomen');
    await desk.open('/werk/mensen?rol=reviewer');
    await page.getByRole('link', { name: 'Sanne Zeewaard-van der Woudenberg' }).click();
    expect(await words(page)).toContain('uitnodiging aangenomen door in te loggen');
    expect(await words(page)).toContain('Regionaal Ziekenhuis Zeeland');
    expect(await words(page)).toContain(`Uitgenodigd door ${people.officer.name}`);
    await page.getByRole('link', { name: 'Afnemen: Beoordelaar voor Zeeland' }).click();
    await desk.press('Rol afnemen');
    expect(await words(page)).toContain('De rol is afgenomen');
    expect(await words(page)).toContain('Beoordelaar voor Zeeland: afgenomen');
    expect(await words(page)).toContain('Deze persoon heeft geen rol bij het programma');
    await guest.page.goto(`${address}/werk`);
    expect(await words(guest.page)).toContain('U hebt geen rol bij het programma');
  });

  it('gives a role after a confirmation that says what follows, and tells when somebody was faster', {
    timeout: 240_000,
  }, async () => {
    const desk = await counter().as('officer');
    const other = await counter().as('officer2');
    const id = sampleId('reviewer1');
    await desk.open(`/werk/mensen/${id}`);
    await desk.page.getByRole('link', { name: 'Een rol geven' }).click();
    await desk.press('Verder');
    expect(await desk.page.locator('a[href="#veld-role"]').textContent()).toContain('Maak een keuze');
    await desk.choose({ role: 'coordinator' });
    await desk.page.selectOption('[name="region"]', '*');
    await desk.press('Verder');
    expect(await desk.page.locator('a[href="#veld-region"]').textContent()).toContain('één regio');
    await desk.choose({ role: 'chair' });
    await desk.press('Verder');
    expect(await words(desk.page)).toContain('Deze persoon beoordeelt en doet ook ander werk');

    const query = 'verder=ja&role=decider&region=*';
    await other.open(`/werk/mensen/${id}/geven?${query}`);
    await other.press('Rol geven');
    expect(await words(other.page)).toContain('De rol is gegeven');

    await desk.press('Rol geven');
    expect(await words(desk.page)).toContain('Een ander heeft intussen iets veranderd');
    await desk.press('Rol geven');
    expect(await words(desk.page)).toContain('Commissievoorzitter voor het hele land: gegeven');
    await desk.page.goto(`${counter().address}/werk/mensen/${id}/geven?verder=ja&role=chair&region=zeeland`);
    expect(await words(desk.page)).toContain('Deze persoon heeft deze rol al');
  });

  it('sets down for which school somebody signs, who then finds its requests', {
    timeout: 240_000,
  }, async () => {
    const { address } = counter();
    const desk = await counter().as('officer');
    const { page } = desk;
    const id = sampleId('stranger');
    await desk.open(`/werk/mensen/${id}`);
    await page.getByRole('link', { name: 'Organisatie en tekenbevoegdheid wijzigen' }).click();
    await desk.press('Vastleggen');
    expect(await words(page)).toContain('Zo staat het er al');
    await desk.fill({ organisation: 'Mbo-college Duinrand', 'signsFor.0': '25 LH' });
    await desk.press('Vastleggen');
    expect(await page.locator('[role=alert]').textContent()).toContain(
      'Tekent voor deze scholen: Een BRIN-code heeft twee cijfers en twee hoofdletters',
    );
    expect(await page.inputValue('[name="organisation"]')).toBe('Mbo-college Duinrand');
    await desk.fill({ 'signsFor.0': '25lh' });
    await desk.press('Vastleggen');
    const after = await words(page);
    expect(after).toContain('De gegevens zijn vastgelegd');
    expect(after).toContain('Organisatie: Mbo-college Duinrand. Tekent voor: 25LH.');
    expect(after).toContain(`Door ${people.officer.name}`);
    const known = await counter().portal.deps.people.get(id);
    expect(known).toMatchObject({ organisation: 'Mbo-college Duinrand', signsFor: ['25LH'] });
    const own = sampleId('officer');
    expect((await page.goto(`${address}/werk/mensen/${own}/gegevens`))?.status()).toBe(404);
    const chair = await counter().as('chair');
    expect((await chair.page.goto(`${address}/werk/mensen/${id}/gegevens`))?.status()).toBe(404);
  });

  it('does not change their own roles', async () => {
    const desk = await counter().as('officer');
    const id = sampleId('officer');
    await desk.open(`/werk/mensen/${id}`);
    expect(await words(desk.page)).toContain('Dit bent u zelf');
    expect(await desk.page.getByRole('link', { name: /Afnemen/ }).count()).toBe(0);
    for (const path of ['geven', 'nemen?role=officer&region=*'])
      expect((await desk.page.goto(`${counter().address}/werk/mensen/${id}/${path}`))?.status()).toBe(404);
  });

  it('takes an invitation back, and reads all of it in English', { timeout: 120_000 }, async () => {
    const desk = await counter().as('officer');
    await desk.open('/werk/mensen/uitnodigen?lang=en');
    await desk.fill({ email: 'later@example.nl' });
    await desk.choose({ role: 'decider', language: 'en' });
    await desk.page.selectOption('[name="region"]', '*');
    await desk.press('Invite');
    expect(await words(desk.page)).toContain('The invitation is ready');
    expect(await words(desk.page)).toContain('Decision maker for the whole country');
    await desk.press('Take the invitation back');
    expect(await words(desk.page)).toContain('The invitation does not stand any more');
    expect(await words(desk.page)).toContain('Taken back');
    await desk.open('/werk/mensen?rol=coordinator&lang=en');
    await desk.open(`/werk/mensen/${sampleId('stranger')}?lang=en`);
    await desk.open(`/werk/mensen/${sampleId('stranger')}/geven?verder=ja&role=chair&region=zeeland&lang=en`);
    expect(await words(desk.page)).toContain('Give this role?');
  });

  it('finds somebody by their address, and says what is no address', { timeout: 60_000 }, async () => {
    const desk = await counter().as('officer');
    await desk.open('/werk/mensen');
    await desk.fill({ email: people.chair.email.toUpperCase() });
    await desk.press('Zoeken');
    expect(await desk.page.locator('h1').textContent()).toBe(people.chair.name);
    await desk.open('/werk/mensen');
    await desk.fill({ email: 'geen adres' });
    await desk.press('Zoeken');
    expect(await words(desk.page)).toContain('Hiermee kunnen wij niet zoeken');
    expect(await desk.page.inputValue('[name="email"]')).toBe('geen adres');
  });
});

describe('without a browser', () => {
  let database: Database;
  let portal: TestPortal;
  let counting: CountingClient;
  beforeAll(async () => {
    database = await startDatabase();
    await testApi(database);
    counting = countingClient(database.client);
    portal = testPortal(database, {}, counting.client);
  });
  afterAll(() => database.stop());

  const as = async (who: SamplePerson) => ({ cookie: `__Host-loket=${await signedIn(portal, who)}` });
  const target = sampleId('chair');
  const pages = [
    '/werk/mensen',
    '/werk/mensen/zoeken',
    '/werk/mensen/uitnodigen',
    '/werk/mensen/uitnodigingen',
    '/werk/mensen/uitnodigingen/intrekken',
    `/werk/mensen/${target}`,
    `/werk/mensen/${target}/geven`,
    `/werk/mensen/${target}/nemen?role=chair&region=*`,
    `/werk/mensen/${target}/gegevens`,
  ];

  it('every route is among those walked here', () => {
    const routes = portal.app.routes.filter(({ path }) => path.startsWith('/werk/mensen'));
    const walked = pages.map((page) => page.split('?')[0]?.replace(target, ':person{p-[a-z2-7]+}'));
    expect(new Set(routes.map(({ path }) => path))).toEqual(new Set(walked));
  });

  const others = (Object.keys(people) as SamplePerson[]).filter((name) => !name.startsWith('officer'));
  it.each([...others, 'regional officer' as const])('for %s there is nothing', async (who) => {
    const regional: Person = {
      ...people.applicant,
      id: sampleId('applicant'),
      grants: [{ role: 'officer', region: 'zeeland' }],
    };
    // The applicant applies nothing here.
    if (who === 'regional officer') await testApi(database, database.client, { applicant: regional });
    const headers = await as(who === 'regional officer' ? 'applicant' : who);
    for (const path of pages) {
      expect((await portal.get(path, headers)).status, path).toBe(404);
      const posted = await portal.post(
        path.split('?')[0] ?? '',
        {},
        { ...headers, origin: 'https://loket.example.nl' },
      );
      expect(posted.status, path).toBe(404);
    }
  });

  it('who is not signed in signs in first', async () => {
    for (const path of pages) expect((await portal.get(path)).status, path).toBe(303);
  });

  it.each([
    // Session and who asks; then one page of a role and five counts.
    ['/werk/mensen?rol=reviewer', 2, 6],
    // The person; then what changed. Nobody changed anything here, so no names.
    [`/werk/mensen/${target}`, 3, 1],
    [`/werk/mensen/${sampleId('reviewer1')}`, 3, 2],
    ['/werk/mensen/uitnodigingen', 2, 2],
    [`/werk/mensen/${target}/geven`, 3, 0],
    [`/werk/mensen/${target}/gegevens`, 3, 0],
  ])('%s takes %d rows and %d queries', async (path, rows, queries) => {
    const headers = await as('officer');
    counting.taken();
    expect((await portal.get(path, headers)).status).toBe(200);
    const reads = counting.taken();
    expect(reads.filter((name) => name === 'GetItemCommand')).toHaveLength(rows);
    expect(reads.filter((name) => name === 'QueryCommand')).toHaveLength(queries);
    expect(reads).toHaveLength(rows + queries);
  });

  it('a long list of a role goes on on a next page, and is counted as far as counting goes', async () => {
    const many = Array.from({ length: 205 }, (_, index): Person => {
      const subject = `many-${String(index).padStart(3, '0')}`;
      const grants = [{ role: 'coordinator', region: 'zeeland' } as const];
      return { ...people.stranger, id: personIdOf(issuer, subject), subject, name: subject, grants };
    });
    await Promise.all(many.map((one) => peopleStore(database.client, database.tables.people).put(one)));
    const headers = await as('officer');
    const seen = new Set<string>();
    let path: string | undefined = '/werk/mensen?rol=coordinator';
    for (let pages = 1; path !== undefined; pages += 1) {
      const { html } = await portal.get(path, headers);
      expect(html).toContain('Regiocoördinator (200+)');
      for (const [name] of html.matchAll(/many-\d{3}/g)) seen.add(name);
      path = /href="([^"]*na=[^"]*)"[^>]*>Volgende/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      // 206 of them, fifty a page.
      expect(pages).toBeLessThanOrEqual(5);
    }
    expect(seen.size).toBe(205);
    for (const wrong of [
      '/werk/mensen?na=x',
      `/werk/mensen/${target}?na=x`,
      '/werk/mensen/uitnodigingen?na=x',
    ])
      expect((await portal.get(wrong, headers)).status).toBe(404);
  });

  it('a form that is sent twice is done once, and one that is not ours is not taken', async () => {
    const headers = { ...(await as('officer')), origin: 'https://loket.example.nl' };
    const path = `/werk/mensen/${sampleId('stranger')}/geven`;
    const form = { role: 'chair', region: '*', versie: '0', sleutel: 'k'.repeat(43) };
    expect((await portal.post(path, { ...form, sleutel: '' }, headers)).status).toBe(403);
    const answers = [await portal.post(path, form, headers), await portal.post(path, form, headers)];
    for (const { status, headers: sent } of answers) {
      expect(status).toBe(303);
      expect(sent.get('location')).toContain('gedaan=geven');
    }
    expect((await portal.deps.people.changes(sampleId('stranger'), 10))?.entries).toHaveLength(1);
  });
});
