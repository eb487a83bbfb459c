// Which answers to a nomination are taken: from our own page, of one of its two forms, and never half.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { cancelled, faultyClient } from '../../../tests/support/faultyClient.ts';
import { nominated, signedIn } from '../../../tests/support/nominations.ts';
import { type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';

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
  ({ number, link } = await nominated(portal));
});

const history = async () =>
  (await portal.deps.commands.cases.events(number)).map(({ type }) => type.split('.')[2]);
const applicant = async () => ({
  origin: portal.deps.baseAddress,
  cookie: `__Host-loket=${await signedIn(portal, 'applicant')}`,
});
const accept = { answer: 'accept', notices: 'mail' };

describe('an answer', () => {
  it.each([
    { origin: 'https://elders.example' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: '' },
  ])('from another site is not taken (%o)', async (headers) => {
    const { cookie } = await applicant();
    for (const form of [accept, { answer: 'decline' }])
      expect((await portal.post(link, form, { ...headers, cookie })).status).toBe(403);
    expect(await history()).toEqual(['project-nominated']);
  });

  it('comes from our own page also in a browser that hides its origin', async () => {
    expect((await portal.post(link, { answer: 'decline' }, { origin: 'null' })).status).toBe(303);
    expect(await history()).toContain('nomination-declined');
  });

  it('of neither form changes nothing', async () => {
    for (const form of [{}, { answer: 'misschien' }, { ...accept, notices: 'duif' }])
      expect((await portal.post(link, form, await applicant())).status).toBe(303);
    expect(await history()).toEqual(['project-nominated']);
  });

  it('waits when so many answer at once that nothing could be recorded', async () => {
    const conflict = () =>
      ({ on: 'TransactWriteItemsCommand', when: 'before', error: cancelled('TransactionConflict') }) as const;
    const faults = Array.from({ length: 8 }, conflict);
    const crowded = testPortal(database, {}, faultyClient(database.client, faults));
    const page = await crowded.post(link, { answer: 'decline' });
    expect(page.status).toBe(503);
    expect(page.html).toContain('Uw antwoord is nog niet vastgelegd');
    expect((await crowded.post(link, { answer: 'decline' })).status).toBe(303);
    expect(await history()).toContain('nomination-declined');
  });
});
