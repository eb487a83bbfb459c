// A stranger finds who in the country does something with technology in home care, and whom to meet, in three clicks.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { koploperInputs, pactInputs } from '../../local/importing/inputs.ts';
import { type CountingSite, countingSite } from '../support/countingSite.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { imported, inRegister } from '../support/publishedThings.ts';

let database: Database;
let site: CountingSite;

beforeAll(async () => {
  database = await startDatabase();
  const ids = [
    ...(await Promise.all(koploperInputs().map((input) => imported(database, 'koploper', input)))),
    ...(await Promise.all(pactInputs().map((input) => imported(database, 'pact', input)))),
  ];
  await inRegister(database, ...ids);
  site = countingSite(database);
}, 60_000);
afterAll(() => database.stop());

/** The address behind the link with these words. */
function linkTo(html: string, words: string): string {
  const links = [...html.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/g)];
  const [, address] = links.find(([, , text = '']) => text.replace(/<[^>]+>/g, '') === words) ?? [];
  if (address === undefined) throw new Error(`no link says '${words}'`);
  return address.replaceAll('&amp;', '&');
}

it('from the front page to the people to meet', async () => {
  const home = await site.page('/');
  const list = await site.page(linkTo(home.html, 'Wie doet er iets met technologie in de thuiszorg?'));
  const koploper = await site.page(linkTo(list.html, 'Zorgboulevard Roosendaal'));
  expect(koploper.html).toContain('TWB Thuiszorg met Aandacht');
  expect(koploper.html).toContain('Wie doet dit ook?');
  // Zeeland's pact works on both of its themes: nothing elsewhere shares more.
  const other = await site.page(linkTo(koploper.html, 'Zorgpact Zeeland'));
  expect(other.status).toBe(200);
  expect(other.html).toContain('Viazorg');
  for (const { reads } of [home, list, koploper, other]) expect(reads.length).toBeLessThanOrEqual(2);
});
