// A form of the counter over a real database: saved by the script of its page, never over somebody else, and read before it is sent.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { signedIn } from '../../../tests/support/nominations.ts';
import { invalidities } from '../../../tests/support/pages.ts';
import { testPortal } from '../../../tests/support/portalClient.ts';
import { inputs } from '../../../tests/support/sampleInputs.ts';

let database: Database;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

async function begun() {
  const portal = testPortal(database);
  const number = (await (await testApi(database)).as('applicant').start(inputs.start)).body.id ?? '';
  const headers = {
    origin: portal.deps.baseAddress,
    cookie: `__Host-loket=${await signedIn(portal, 'applicant')}`,
  };
  return { portal, number, headers };
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

it('is saved by its script at a time that is told, and not over what another wrote there meanwhile', async () => {
  const { portal, number, headers } = await begun();
  const path = `/zaken/${number}/formulier/project`;
  const { html, headers: told } = await portal.get(path, headers);
  expect(told.get('content-security-policy')).toContain("script-src 'self'");
  expect(await invalidities(html)).toEqual([]);
  const seen = { etag: hidden(html, 'etag'), begin: hidden(html, 'begin') };
  const byScript = { ...headers, accept: 'application/json' };
  const saved = await portal.post(path, { ...seen, name: 'Eerste' }, byScript);
  expect(saved.status).toBe(200);
  expect(JSON.parse(saved.html).says).toMatch(/^Opgeslagen om \d\d:\d\d\.$/);
  const late = await portal.post(path, { ...seen, name: 'Tweede' }, byScript);
  expect(late.status).toBe(409);
  expect(JSON.parse(late.html).stop).toBe(true);
  expect((await portal.get(path, headers)).html).toContain('Eerste');
});

it('is read as a whole before it is handed in; there is no receipt before that', async () => {
  const { portal, number, headers } = await begun();
  const { status, html } = await portal.get(`/zaken/${number}/nakijken`, headers);
  expect(status).toBe(200);
  expect(await invalidities(html)).toEqual([]);
  expect(html).toContain('De gouden driehoek');
  expect((await portal.get(`/zaken/${number}/ontvangst`, headers)).status).toBe(404);
});
