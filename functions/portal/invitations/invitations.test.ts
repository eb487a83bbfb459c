// The page of an applicant's partners: for nobody else, without the secret of a link, and as many reads for twenty as for one.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleId, testApi } from '../../../tests/support/apiClient.ts';
import { type CountingClient, countingClient } from '../../../tests/support/countingClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { contentOf, liveRound } from '../../../tests/support/liveRound.ts';
import { signedIn } from '../../../tests/support/nominations.ts';
import { invalidities } from '../../../tests/support/pages.ts';
import { type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';
import type { SamplePerson } from '../../../tests/support/samplePeople.ts';

const january = '2027-01-15T10:00:00.000Z';

let database: Database;
let portal: TestPortal;
let live: ReturnType<typeof liveRound>;
let counting: CountingClient;
beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
  counting = countingClient(database.client);
  portal = testPortal(database, {}, counting.client);
  live = liveRound(database, sampleId);
  await live.planned(24_000_000_00);
});
afterAll(() => database.stop());

const invited = (number: string, name: string) =>
  live.accepted(
    live.request(
      number,
      live.as('applicant'),
      'invite-partner',
      {
        name,
        sector: 'care',
        role: 'Biedt leerplekken aan.',
        contactEmail: 'partner@example.nl',
        language: 'nl',
        pledge: {
          role: 'labour-organisation',
          firstHalf: { inCash: 1, inKind: 0 },
          secondHalf: { inCash: 0, inKind: 0 },
        },
      },
      january,
    ),
  );

const reads = () => counting.taken().filter((name) => /Get|Query/.test(name)).length;

async function looked(number: string, rest: string, who: SamplePerson = 'applicant') {
  const cookie = `__Host-loket=${await signedIn(portal, who)}`;
  counting.taken();
  return portal.get(`/zaken/${number}${rest}`, { cookie });
}

it.each(['/partners', '/documenten', '/nakijken', ''])(
  'reads %s with twenty partners as often as with one, and no more than can be counted',
  async (rest) => {
    const number = await live.drafted(contentOf('Leren in de wijk', 'starter', 1_000_000_00), january);
    await invited(number, 'Zorggroep Duinzicht');
    expect((await looked(number, rest)).status).toBe(200);
    const once = reads();
    for (let count = 1; count < 20; count += 1) await invited(number, `Partner ${count}`);
    await looked(number, rest);
    expect(reads()).toBe(once);
    expect(once).toBeLessThanOrEqual(16);
  },
);

it('shows who was asked and nothing of what stands in the link, to nobody but the applicant', async () => {
  const number = await live.drafted(contentOf('Leren in de wijk', 'starter', 1_000_000_00), january);
  await invited(number, '<script>Zorggroep</script>');
  const { html } = await looked(number, '/partners');
  expect(html).toContain('&lt;script&gt;Zorggroep');
  expect(html).toContain('partner@example.nl');
  const [partner] = await live.deps.cases.partners(number);
  expect(html).not.toContain(partner?.secret);
  expect(await invalidities(html)).toEqual([]);
  for (const who of ['stranger', 'officer', 'reviewer1'] as const)
    expect((await looked(number, '/partners', who)).status).toBe(404);
});
