// Who signs for a school finds its requests among the own ones: what waits for a signature, and what was handed in.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentHash } from '../../domain/case/contentHash.ts';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import type { Person } from '../../schemas/person.ts';
import { issuer, sampleId, testApi } from '../support/apiClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { contentOf, liveRound } from '../support/liveRound.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { people, type SamplePerson } from '../support/samplePeople.ts';

const million = 1_000_000_00;
const january = '2027-01-15T10:00:00.000Z';
const content = contentOf('Leren in de wijk', 'starter', million);

let database: Database;
let portal: TestPortal;
let live: ReturnType<typeof liveRound>;
const signatory: Person = {
  ...people.stranger,
  id: sampleId('stranger'),
  issuer,
  subject: 'stranger',
  signsFor: ['25LH'],
};

beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
  portal = testPortal(database);
  live = liveRound(database, sampleId);
  const store = peopleStore(database.client, database.tables.people);
  await store.put(signatory);
  await store.put({ ...signatory, id: sampleId('unassigned'), subject: 'unassigned', signsFor: ['00AA'] });
  await live.planned(18 * million);
  await live.accepted(live.round(live.system, 'open-round', {}, '2027-01-01T05:00:00.000Z'));
});
afterAll(() => database.stop());

const mine = async (who: SamplePerson) =>
  (await portal.get('/mijn', { cookie: `__Host-loket=${await signedIn(portal, who)}` })).html;

it('from the first draft on, without a word about whose move it is that is not theirs', async () => {
  expect(await mine('stranger')).not.toContain('waarvoor u tekent');
  const number = await live.drafted(content, january);
  const html = await mine('stranger');
  for (const said of ['Aanvragen waarvoor u tekent', number, 'Er is nog niet getekend.']) {
    expect(html).toContain(said);
  }
  expect(html).toContain('De aanvrager is aan zet');
  expect(html).not.toContain('U bent aan zet');
  expect(await invalidities(html)).toEqual([]);
  const english = await portal.get('/mijn?lang=en', {
    cookie: `__Host-loket=${await signedIn(portal, 'stranger')}`,
  });
  expect(english.html).toContain('Requests you sign for');

  const formEtag = (await live.deps.cases.form(number, 1, 'strong'))?.etag ?? '';
  const sign = { formEtag, contentHash: contentHash(content) };
  await live.accepted(live.request(number, personActor(signatory), 'sign', sign, january));
  expect(await mine('stranger')).toContain('Er is getekend.');

  await live.accepted(live.handIn(number, january));
  const handedIn = await mine('stranger');
  expect(handedIn.split(`id="${number}"`)).toHaveLength(2);
  expect(handedIn).not.toContain('getekend.');
});

it('for that school and no other, and not twice what is one’s own', async () => {
  expect(await mine('unassigned')).not.toContain('RIF-');
  const store = peopleStore(database.client, database.tables.people);
  await store.put({ ...signatory, id: sampleId('applicant'), subject: 'applicant' });
  const own = await mine('applicant');
  expect(own.match(/id="RIF-[\d-]+"/g)).toHaveLength(1);
  expect(own).not.toContain('waarvoor u tekent');
});
