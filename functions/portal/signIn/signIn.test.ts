// Signing in, against a real issuer: who gets a session, for how long, and what keeps somebody out.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../../tests/support/apiClient.ts';
import { type Database, freePort, startDatabase } from '../../../tests/support/database.ts';
import { startIssuer, type TestIssuer } from '../../../tests/support/issuer.ts';
import { invalidities } from '../../../tests/support/pages.ts';
import { type PortalAnswer, type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';
import { inputs } from '../../../tests/support/sampleInputs.ts';
import { people } from '../../../tests/support/samplePeople.ts';
import { invite } from '../../commands/roles/invite.ts';
import { peopleStore, personIdOf } from '../../platform/peopleStore.ts';
import { ownPath } from './ownPath.ts';

const baseAddress = 'https://loket.example.nl';
const redirectUri = `${baseAddress}/inloggen/terug`;

let database: Database;
let issuer: TestIssuer;
let portal: TestPortal;

beforeAll(async () => {
  database = await startDatabase();
  issuer = await startIssuer('loket', redirectUri);
  portal = testPortal(database, { issuer: issuer.address });
});
afterAll(async () => {
  await issuer.stop();
  await database.stop();
});

/** `name=value` of a cookie that an answer sets. */
const cookieOf = ({ headers }: PortalAnswer, name: string): string =>
  headers
    .getSetCookie()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

async function signedIn(claims: TestIssuer['claims'], from = '/inloggen') {
  issuer.claims = claims;
  const begun = await portal.get(from);
  expect(begun.status).toBe(303);
  const pending = cookieOf(begun, '__Host-loket-inloggen');
  const query = await issuer.signIn(begun.headers.get('location') ?? '', redirectUri);
  const returned = await portal.get(`/inloggen/terug${query}`, { cookie: pending });
  return { begun, pending, query, returned, session: cookieOf(returned, '__Host-loket') };
}

const anna = { sub: 'anna', email: 'anna@example.nl', email_verified: true, name: 'Anna Voorbeeld' };

describe('signing in', () => {
  it('gives a session, records the person, and leads to where they were going', async () => {
    const asked = await portal.get('/mijn?lang=en');
    expect(asked.status).toBe(303);
    const { pathname, search } = new URL(asked.headers.get('location') ?? '');
    const { returned, session } = await signedIn(anna, `${pathname}${search}`);
    expect(returned.status).toBe(303);
    expect(returned.headers.get('location')).toBe(`${baseAddress}/mijn?lang=en`);
    const [line = ''] = returned.headers.getSetCookie().filter((one) => one.startsWith('__Host-loket='));
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=28800'])
      expect(line).toContain(attribute);
    const { status, html, headers } = await portal.get('/mijn', { cookie: session });
    expect(status).toBe(200);
    expect(html).toContain('Anna Voorbeeld');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await invalidities(html)).toEqual([]);
    const person = await portal.deps.people.get(personIdOf(issuer.address, 'anna'));
    expect(person).toMatchObject({ email: 'anna@example.nl', language: 'en', grants: [] });
  });

  it('takes up what the address was invited to, when the issuer vouches for it', async () => {
    const officer = { ...people.officer, issuer: issuer.address };
    await peopleStore(database.client, database.tables.people).put(officer);
    const invited = async (sub: string, vouches: { email_verified?: boolean }) => {
      const email = `${sub}@example.nl`;
      const role = { role: 'chair', region: 'zeeland' } as const;
      const asked = {
        by: officer.id,
        commandId: `invites-${sub}-`.padEnd(20, 'x'),
        now: new Date().toISOString(),
      };
      expect(await invite(portal.deps, { ...role, email, language: 'nl' }, asked)).toEqual({ ok: true });
      await signedIn({ sub, email: email.toUpperCase(), ...vouches });
      return (await portal.deps.people.get(personIdOf(issuer.address, sub)))?.grants;
    };
    expect(await invited('bart', { email_verified: true })).toEqual([{ role: 'chair', region: 'zeeland' }]);
    expect(await invited('carla', {})).toEqual([]);
  });

  it('stores no session id, so that whoever reads the table holds no session', async () => {
    const { session } = await signedIn(anna);
    const { Items } = await database.client.send(new ScanCommand({ TableName: database.tables.ephemera }));
    expect(JSON.stringify(Items)).not.toContain(session.split('=')[1]);
  });

  it('stores not where somebody was going, since that address may be a secret', async () => {
    const begun = await portal.get('/inloggen?terug=/nominatie/KL-2026-0001/geheim');
    expect(begun.headers.get('location')).not.toContain('geheim');
    const { Items } = await database.client.send(new ScanCommand({ TableName: database.tables.ephemera }));
    expect(JSON.stringify(Items)).not.toContain('geheim');
    const cookie = cookieOf(begun, '__Host-loket-inloggen');
    const stopped = await portal.get('/inloggen/terug?error=access_denied', { cookie });
    expect(stopped.html).toContain('href="/nominatie/KL-2026-0001/geheim"');
  });

  it('leads to nobody else’s page, whatever stands in the cookie', async () => {
    issuer.claims = anna;
    const begun = await portal.get('/inloggen');
    const query = await issuer.signIn(begun.headers.get('location') ?? '', redirectUri);
    const [id] = decodeURIComponent(cookieOf(begun, '__Host-loket-inloggen')).split('.');
    const cookie = `${id}.${encodeURIComponent('//elders.example')}`;
    const returned = await portal.get(`/inloggen/terug${query}`, { cookie });
    expect(returned.headers.get('location')).toBe(`${baseAddress}/mijn`);
  });

  it('asks the issuer to ask who somebody is, also of whom it still knows', async () => {
    const begun = await portal.get('/inloggen');
    expect(new URL(begun.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
  });

  it('leaves a person we know as they are', async () => {
    const { people } = portal.deps;
    await signedIn({ ...anna, name: 'Iemand Anders' });
    expect((await people.get(personIdOf(issuer.address, 'anna')))?.name).toBe('Anna Voorbeeld');
  });

  it('uses each return once, and only with the cookie it began with', async () => {
    const { pending, query } = await signedIn(anna);
    for (const cookie of [pending, '', '__Host-loket-inloggen=other']) {
      const again = await portal.get(`/inloggen/terug${query}`, { cookie });
      expect(again.status).toBe(400);
      expect(again.html).toContain('Het inloggen duurde te lang');
      expect(cookieOf(again, '__Host-loket')).toBe('');
    }
  });

  it.each([
    ['another state', (query: string) => query.replace(/state=[^&]*/, 'state=other')],
    ['another code', (query: string) => query.replace(/code=[^&]*/, 'code=other')],
    ['another issuer', (query: string) => query.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Felders.example')],
  ])('refuses %s', async (_, changed) => {
    issuer.claims = anna;
    const begun = await portal.get('/inloggen');
    const query = await issuer.signIn(begun.headers.get('location') ?? '', redirectUri);
    const cookie = cookieOf(begun, '__Host-loket-inloggen');
    const returned = await portal.get(`/inloggen/terug${changed(query)}`, { cookie });
    expect(returned.status).toBe(400);
    expect(returned.html).toContain('Het inloggen is niet gelukt');
    expect(cookieOf(returned, '__Host-loket')).toBe('');
    expect(await invalidities(returned.html)).toEqual([]);
  });

  it.each([
    [{ sub: 'no-mail' }],
    [{ sub: 'unverified', email: 'x@example.nl', email_verified: false }],
    [{ sub: 'odd', email: 'geen adres', email_verified: true }],
  ])('asks for a confirmed e-mail address (%o)', async (claims) => {
    const { returned, session } = await signedIn(claims);
    expect(returned.status).toBe(403);
    expect(returned.html).toContain('Wij kennen uw e-mailadres niet');
    expect(session).toBe('');
  });

  it('is told when one stopped at the issuer, and when nobody answers there', async () => {
    const begun = await portal.get('/inloggen');
    const cookie = cookieOf(begun, '__Host-loket-inloggen');
    const stopped = await portal.get('/inloggen/terug?error=access_denied', { cookie });
    expect(stopped.status).toBe(403);
    const nobody = testPortal(database, { issuer: `http://127.0.0.1:${await freePort()}` });
    const { status, html } = await nobody.get('/inloggen?lang=en');
    expect(status).toBe(503);
    expect(html).toContain('Signing in does not work at the moment');
    // Once, also where somebody comes from a page that asked for it.
    for (const page of [html, (await nobody.get('/inloggen?terug=%2Fmijn%3Flang%3Den&lang=en')).html])
      expect(page).not.toMatch(/lang=\w+&amp;lang=/);
    expect(await invalidities(html)).toEqual([]);
  });
});

describe('a session', () => {
  it('ends after eight hours, whatever happened meanwhile', async () => {
    const { session } = await signedIn(anna);
    const at = (hours: number) =>
      testPortal(database, { now: new Date(Date.now() + hours * 3_600_000).toISOString() });
    expect((await at(7.9).get('/mijn', { cookie: session })).status).toBe(200);
    expect((await at(8.1).get('/mijn', { cookie: session })).status).toBe(303);
  });

  it('ends at signing out', async () => {
    const { session } = await signedIn(anna);
    const out = await portal.post('/uitloggen', {}, { cookie: session, origin: baseAddress });
    expect(out.status).toBe(303);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await portal.get('/mijn', { cookie: session })).status).toBe(303);
  });

  it('is named without prefix over plain http, where a browser takes no other', async () => {
    const plain = testPortal(database, { issuer: issuer.address, baseAddress: 'http://127.0.0.1:8080' });
    expect(cookieOf(await plain.get('/inloggen'), 'loket-inloggen')).not.toBe('');
  });
});

describe('my applications', () => {
  it('shows my own cases, where they stand, and nobody else’s', async () => {
    const api = await testApi(database);
    const number =
      (await api.as('applicant').start({ ...inputs.start, name: '<b>STRONG</b>' })).body.id ?? '';
    await api.as('applicant').handIn(number, 'submit');
    const owner = (await portal.deps.commands.cases.head(number))?.aggregate;
    await portal.deps.ephemera.put(
      'SESSION',
      'applicant',
      { person: owner?.kind === 'koploper' ? owner.applicant : '' },
      new Date().toISOString(),
      60,
    );
    const { html } = await portal.get('/mijn', { cookie: '__Host-loket=applicant' });
    expect(html).toContain(number);
    expect(html).toContain('&lt;b&gt;STRONG&lt;/b&gt;');
    expect(html).toContain('Wij controleren of uw aanvraag compleet is');
    expect(html).toMatch(/Wij zijn aan zet, uiterlijk \w+dag \d+ \w+ \d{4}\./);
    expect(await invalidities(html)).toEqual([]);
    const { session } = await signedIn(anna);
    expect((await portal.get('/mijn', { cookie: session })).html).not.toContain(number);
  });
});

describe('where to go after signing in', () => {
  it.each([
    ['/mijn?lang=en', '/mijn?lang=en'],
    ['/partner/x', '/partner/x'],
    ['//elders.example', undefined],
    ['/\\elders.example', undefined],
    ['/.//elders.example', undefined],
    ['https://elders.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['mijn', undefined],
    [`/${'é'.repeat(400)}`, undefined],
    [undefined, undefined],
  ])('%s leads to %s', (wanted, expected) => {
    expect(ownPath(wanted, baseAddress)).toBe(expected);
  });

  it('is never another site', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      'elders.example',
      '@',
      ':',
      '?',
      '#',
      '\t',
      '%2f',
      'x',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (path) => {
        const found = ownPath(`/${path.join('')}`, baseAddress);
        if (found === undefined) return;
        expect(new URL(found, baseAddress).origin).toBe(baseAddress);
        expect(new URL(`${baseAddress}${found}`).origin).toBe(baseAddress);
      }),
      { numRuns: 500 },
    );
  });
});
