// The portal's pages behind a mail link, through the real command layer on a real database.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Partner } from '../../schemas/partner.ts';
import { type TestApi, testApi } from '../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../tests/support/database.ts';
import { cancelled, faultyClient } from '../../tests/support/faultyClient.ts';
import { invalidities } from '../../tests/support/pages.ts';
import { type TestPortal, testPortal } from '../../tests/support/portalClient.ts';
import { inputs } from '../../tests/support/sampleInputs.ts';

let database: Database;
let api: TestApi;
let portal: TestPortal;
let number: string;
let partner: Partner;
let link: string;

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  portal = testPortal(database);
});
afterAll(() => database.stop());

const markup = '<script>alert(1)</script>';

beforeEach(async () => {
  number = (await api.as('applicant').start(inputs.start)).body.id ?? '';
  await api.as('applicant').act(number, 'invite-partner', inputs['invite-partner']);
  const [invited] = await portal.deps.commands.cases.partners(number);
  if (!invited) throw new Error('nobody was invited');
  partner = invited;
  link = `/partner/${number}/${partner.id}/${partner.secret}`;
});

const history = async () =>
  (await portal.deps.commands.cases.events(number)).map(({ type }) => type.split('.')[2]);

describe('a partner opens the link', () => {
  it('reads who asks what, and opening it changes nothing', async () => {
    const before = await history();
    const { status, html, headers } = await portal.get(link);
    await portal.get(link);
    expect(status).toBe(200);
    for (const said of [
      'ROC Mondriaan',
      'STRONG',
      'Woonzorgcentra Haaglanden',
      'Biedt leerplekken aan.',
      'Zorg',
    ])
      expect(html).toContain(said);
    expect(html).not.toContain(partner.contactEmail);
    expect(await invalidities(html)).toEqual([]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
    expect(await history()).toEqual(before);
    expect((await portal.get(`${link}?lang=en`)).html).toContain('We take part');
  });

  it.each([
    ['confirm', 'partnership-confirmed', 'U hebt bevestigd dat uw organisatie meedoet'],
    ['decline', 'partnership-declined', 'U hebt laten weten dat uw organisatie niet meedoet'],
  ])(
    'answers once with %s, sees it recorded, and a double click is one answer',
    async (answer, event, words) => {
      const [first, second] = await Promise.all([
        portal.post(link, { answer }),
        portal.post(link, { answer }),
      ]);
      for (const { status, headers } of [first, second]) {
        expect(status).toBe(303);
        expect(headers.get('location')).toBe(`${portal.deps.baseAddress}${link}?lang=nl`);
      }
      expect((await history()).filter((name) => name === event)).toHaveLength(1);
      const { html } = await portal.get(link);
      expect(html).toContain(words);
      expect(html).not.toContain('<form');
      expect(await invalidities(html)).toEqual([]);
    },
  );

  it('keeps the first answer when another follows', async () => {
    await portal.post(link, { answer: 'confirm' });
    expect((await portal.post(link, { answer: 'decline' })).status).toBe(303);
    expect((await portal.get(link)).html).toContain('U hebt bevestigd');
  });

  it('gives a reason that is kept as typed', async () => {
    await portal.post(link, { answer: 'decline', reason: ` Geen tijd ${markup}\r\n` });
    const kept = await portal.deps.commands.cases.partner(number, partner.id);
    expect(kept?.declineReason).toBe(`Geen tijd ${markup}`);
  });

  it.each([['x'.repeat(1001)], [`${markup}\u0007`]])(
    'is told when the reason cannot be taken, and keeps what was typed',
    async (reason) => {
      const { status, html } = await portal.post(link, { answer: 'decline', reason });
      expect(status).toBe(400);
      expect(html).toContain('href="#reden"');
      expect(html).not.toContain('<script');
      expect(html).toContain(reason.startsWith('x') ? reason : '&lt;script&gt;');
      expect(await history()).not.toContain('partnership-declined');
      if (reason.startsWith('x')) expect(await invalidities(html)).toEqual([]);
    },
  );

  it('is told when the application moved on before an answer', async () => {
    await api.as('applicant').act(number, 'withdraw', {});
    const { html } = await portal.get(link);
    expect(html).toContain('Antwoorden kan niet meer');
    expect(html).not.toContain('<form');
    expect(await invalidities(html)).toEqual([]);
    expect((await portal.post(link, { answer: 'confirm' })).status).toBe(303);
    expect(await history()).not.toContain('partnership-confirmed');
  });

  it('is told when so many answer at once that nothing could be recorded', async () => {
    const conflict = () =>
      ({ on: 'TransactWriteItemsCommand', when: 'before', error: cancelled('TransactionConflict') }) as const;
    const crowded = testPortal(
      database,
      {},
      faultyClient(database.client, Array.from({ length: 8 }, conflict)),
    );
    const { status, html } = await crowded.post(link, { answer: 'confirm' });
    expect(status).toBe(503);
    expect(html).toContain('Uw antwoord is nog niet vastgelegd');
    expect(await invalidities(html)).toEqual([]);
    expect((await crowded.post(link, { answer: 'confirm' })).status).toBe(303);
    expect(await history()).toContain('partnership-confirmed');
  });

  it('is told when something breaks on our side, and not what', async () => {
    const broken = faultyClient(database.client, [
      { on: 'GetItemCommand', when: 'before', error: () => new Error('secret detail') },
    ]);
    const { status, html } = await testPortal(database, {}, broken).get(link);
    expect(status).toBe(500);
    expect(html).toContain('Er ging bij ons iets mis');
    expect(html).not.toContain('secret detail');
  });

  it('finds nothing behind a link that is not right, in the same words whatever is wrong', async () => {
    const wrong = [
      `/partner/${number}/${partner.id}/${'x'.repeat(43)}`,
      `/partner/${number}/pt-aaaaaaaaaa/${partner.secret}`,
      `/partner/KL-1999-0001/${partner.id}/${partner.secret}`,
      `/partner/x/y/z`,
      `/partner/${number}`,
    ];
    for (const path of wrong) {
      const { status, html } = await portal.get(path);
      expect(status).toBe(404);
      expect(html).toContain('Deze pagina is er niet');
      expect(html).not.toContain('STRONG');
      expect(await invalidities(html)).toEqual([]);
      expect((await portal.post(path, { answer: 'confirm' })).status).toBe(404);
    }
    expect(await history()).not.toContain('partnership-confirmed');
  });

  it('shows markup in any text as text', async () => {
    const nasty = { ...inputs['invite-partner'], name: markup, role: markup };
    await api.as('applicant').act(number, 'invite-partner', nasty);
    const partners = await portal.deps.commands.cases.partners(number);
    const { id, secret } = partners.find(({ name }) => name === markup) ?? partner;
    const { html } = await portal.get(`/partner/${number}/${id}/${secret}`);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
  });
});

describe('a form from another site', () => {
  it.each([
    { origin: 'https://elders.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: '' },
  ])('is not taken (%o)', async (headers) => {
    const { status, html } = await portal.post(link, { answer: 'confirm' }, headers);
    expect(status).toBe(403);
    expect(html).toContain('Dit formulier kwam niet van onze eigen pagina');
    expect(await invalidities(html)).toEqual([]);
    expect(await history()).not.toContain('partnership-confirmed');
    expect((await portal.post('/uitloggen', {}, headers)).status).toBe(403);
  });

  it('is told apart from a browser that hides its origin from our own page', async () => {
    const { status } = await portal.post(link, { answer: 'confirm' }, { origin: 'null' });
    expect(status).toBe(303);
  });
});
