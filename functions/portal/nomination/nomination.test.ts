// The page behind the mail link of a nomination, through the real command layer on a real database.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleId, testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { startIssuer } from '../../../tests/support/issuer.ts';
import { lapse, nominated, signedIn } from '../../../tests/support/nominations.ts';
import { invalidities } from '../../../tests/support/pages.ts';
import { type PortalAnswer, type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';

const markup = '<script>alert(1)</script>';
const reason = `Sterk in de regio.\n\n${markup}`;

let database: Database;
let portal: TestPortal;
let number: string;
let link: string;

beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
  portal = testPortal(database);
});
afterAll(() => database.stop());

beforeEach(async () => {
  ({ number, link } = await nominated(portal, { reason }));
});

const history = async () =>
  (await portal.deps.commands.cases.events(number)).map(({ type }) => type.split('.')[2]);
const as = async (person: 'applicant' | 'stranger') => ({
  origin: portal.deps.baseAddress,
  cookie: `__Host-loket=${await signedIn(portal, person)}`,
});
const accept = (notices = 'mail') => ({ answer: 'accept', notices });
const valid = async ({ html }: PortalAnswer) => expect(await invalidities(html)).toEqual([]);
const leadsBack = ({ status, headers }: PortalAnswer) => {
  expect(status).toBe(303);
  expect(headers.get('location')).toBe(`${portal.deps.baseAddress}${link}?lang=nl`);
};

describe('whoever opens the link of a nomination', () => {
  it('reads who nominated what and why, and opening it changes nothing', async () => {
    const page = await portal.get(link);
    await portal.get(link, await as('stranger'));
    await portal.get(`${link}/inloggen`, await as('stranger'));
    expect(page.status).toBe(200);
    for (const said of [
      'STRONG',
      'ROC Mondriaan',
      'de regiocoördinator van Haaglanden',
      'Sterk in de regio.',
    ])
      expect(page.html).toContain(said);
    expect(page.html).toMatch(/Antwoorden kan tot en met<\/dt><dd>\w+dag \d+ \w+ \d{4}/);
    expect(page.html).toContain('&lt;script&gt;');
    for (const hidden of ['<script', 'Persoon C', 'genomineerd@example.nl', 'Genomineerde'])
      expect(page.html).not.toContain(hidden);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('set-cookie')).toBeNull();
    await valid(page);
    expect(await history()).toEqual(['project-nominated']);
    expect((await portal.get(`${link}?lang=en`)).html).toContain('the regional coordinator of Haaglanden');
  });

  it('reads that the office nominated', async () => {
    const { link: other } = await nominated(portal, { regions: ['limburg', 'zeeland'] }, 'officer');
    const { html } = await portal.get(other);
    expect(html).toContain('het programmabureau van het Zorgpact');
    expect(html).toContain('Limburg, Zeeland');
  });

  it('finds nothing when it is not right, in the same words whatever is wrong', async () => {
    const secret = link.split('/')[3] ?? '';
    const wrong = [
      `/nominatie/${number}/${'x'.repeat(43)}`,
      `/nominatie/${number}/${'x'.repeat(65)}`,
      `/nominatie/KL-1999-0001/${secret}`,
      `/nominatie/region-haaglanden/${secret}`,
      `/nominatie/${number}`,
      `/nominatie/${number}/${'x'.repeat(43)}/inloggen`,
    ];
    for (const path of wrong) {
      const page = await portal.get(path);
      expect(page.status).toBe(404);
      expect(page.html).toContain('Deze pagina is er niet');
      expect(page.html).not.toContain('STRONG');
      expect((await portal.post(path, accept(), await as('applicant'))).status).toBe(404);
    }
    expect(await history()).toEqual(['project-nominated']);
  });

  it('is told when it lapsed', async () => {
    await lapse(portal, number);
    const page = await portal.get(link);
    expect(page.html).toContain('Deze nominatie is vervallen');
    expect(page.html).not.toContain('<form');
    await valid(page);
    leadsBack(await portal.post(link, { answer: 'decline' }));
    expect(await history()).not.toContain('nomination-declined');
  });
});

describe('accepting', () => {
  it('asks to sign in first', async () => {
    const { html } = await portal.get(link);
    expect(html).toContain(`href="${link}/inloggen?lang=nl"`);
    expect(html).not.toContain('value="accept"');
    const page = await portal.post(link, accept());
    expect(page.status).toBe(403);
    expect(page.html).toContain('U bent niet meer ingelogd');
    await valid(page);
    leadsBack(await portal.get(`${link}/inloggen`, await as('applicant')));
    expect(await history()).toEqual(['project-nominated']);
  });

  it('comes back from signing in, and nobody on the way learns the link', async () => {
    const redirectUri = `${portal.deps.baseAddress}/inloggen/terug`;
    const issuer = await startIssuer('loket', redirectUri);
    issuer.claims = { sub: 'nieuw', email: 'nieuw@example.nl', email_verified: true, name: 'Nieuw Hier' };
    const real = testPortal(database, { issuer: issuer.address });
    const secret = link.split('/')[3] ?? '';
    const begun = await real.get(`${link}/inloggen?lang=en`);
    const address = begun.headers.get('location') ?? '';
    expect(address).not.toContain(secret);
    const { Items } = await database.client.send(new ScanCommand({ TableName: database.tables.ephemera }));
    expect(JSON.stringify(Items)).not.toContain(secret);
    const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const query = await issuer.signIn(address, redirectUri);
    const returned = await real.get(`/inloggen/terug${query}`, { cookie });
    expect(returned.headers.get('location')).toBe(`${portal.deps.baseAddress}${link}?lang=en`);
    const session = returned.headers.getSetCookie().find((line) => line.startsWith('__Host-loket='));
    const page = await real.get(`${link}?lang=en`, { cookie: session?.split(';')[0] ?? '' });
    expect(page.html).toContain('Yes, by e-mail to nieuw@example.nl');
    await issuer.stop();
  });

  it('asks how notices may be sent, with nothing chosen beforehand', async () => {
    const asked = await portal.get(link, await as('applicant'));
    expect(asked.html).toContain('Persoon A');
    expect(asked.html).not.toContain('checked');
    await valid(asked);
    const page = await portal.post(link, { answer: 'accept' }, await as('applicant'));
    expect(page.status).toBe(400);
    expect(page.html).toContain('href="#per-mail"');
    expect(page.html).toContain('<title>Fout: ');
    await valid(page);
    expect(await history()).toEqual(['project-nominated']);
  });

  it.each([
    ['mail', 'krijgt u per e-mail'],
    ['post', 'krijgt u per post'],
  ])('makes the application theirs, with notices by %s, once for a double click', async (notices, words) => {
    const me = await as('applicant');
    const clicks = [portal.post(link, accept(notices), me), portal.post(link, accept(notices), me)];
    for (const answer of await Promise.all(clicks)) leadsBack(answer);
    expect(await history()).toEqual(['project-nominated', 'nomination-accepted']);
    const head = await portal.deps.commands.cases.head(number);
    expect(head?.aggregate).toMatchObject({
      state: 'draft',
      applicant: sampleId('applicant'),
      channel: notices,
    });
    const page = await portal.get(link, me);
    for (const said of ['U hebt de nominatie aanvaard', words, 'STRONG', 'href="/mijn"'])
      expect(page.html).toContain(said);
    await valid(page);
    expect((await portal.get('/mijn', me)).html).toContain(number);
  });

  it('leaves who comes after with the link nothing but that it was answered', async () => {
    await portal.post(link, accept(), await as('applicant'));
    for (const headers of [{}, await as('stranger')]) {
      const page = await portal.get(link, headers);
      expect(page.html).toContain('Deze nominatie is aanvaard');
      for (const hidden of ['STRONG', 'ROC Mondriaan', 'Haaglanden', 'Sterk', 'Persoon A', 'value="accept"'])
        expect(page.html).not.toContain(hidden);
      await valid(page);
    }
    leadsBack(await portal.post(link, accept(), await as('stranger')));
    leadsBack(await portal.post(link, { answer: 'decline' }));
    expect(await history()).toEqual(['project-nominated', 'nomination-accepted']);
    expect((await portal.get('/mijn', await as('stranger'))).html).not.toContain(number);
  });
});

describe('declining', () => {
  it('takes the link alone, is recorded once, and keeps the reason as typed', async () => {
    const form = { answer: 'decline', reason: ` Geen tijd ${markup}\r\n` };
    for (const answer of await Promise.all([portal.post(link, form), portal.post(link, form)]))
      leadsBack(answer);
    expect(await history()).toEqual(['project-nominated', 'nomination-declined']);
    const kept = await portal.deps.commands.cases.nomination(number);
    expect(kept?.declineReason).toBe(`Geen tijd ${markup}`);
    const page = await portal.get(link);
    expect(page.html).toContain('Deze nominatie is afgeslagen');
    expect(page.html).toMatch(/Vastgelegd op \w+dag \d+ \w+ \d{4} om/);
    expect(page.html).not.toContain('<form');
    await valid(page);
    leadsBack(await portal.post(link, accept(), await as('applicant')));
    expect(await history()).toHaveLength(2);
  });

  it.each(['x'.repeat(1001), `${markup}\u0007`])(
    'is told when the reason cannot be taken, and keeps it',
    async (typed) => {
      const page = await portal.post(link, { answer: 'decline', reason: typed });
      expect(page.status).toBe(400);
      expect(page.html).toContain('href="#reden"');
      expect(page.html).not.toContain('<script');
      expect(page.html).toContain(typed.startsWith('x') ? typed : '&lt;script&gt;');
      if (typed.startsWith('x')) await valid(page);
      expect(await history()).toEqual(['project-nominated']);
    },
  );
});
