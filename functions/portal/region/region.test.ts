// The page of a region at the counter: which cases stand on it for whom, and how little it reads.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personActor } from '../../../domain/lifecycle/actor.ts';
import type { Person } from '../../../schemas/person.ts';
import type { RegionId } from '../../../schemas/regions.ts';
import { issuer, type TestApi, testApi } from '../../../tests/support/apiClient.ts';
import { type Database, startDatabase } from '../../../tests/support/database.ts';
import { revise } from '../../../tests/support/liveRegion.ts';
import { given, nominated, signedIn } from '../../../tests/support/nominations.ts';
import { type TestPortal, testPortal } from '../../../tests/support/portalClient.ts';
import { imported, sampleRegion } from '../../../tests/support/publishedThings.ts';
import { inputs } from '../../../tests/support/sampleInputs.ts';
import { people, type SamplePerson } from '../../../tests/support/samplePeople.ts';
import { sampleContent } from '../../../tests/support/sampleRegions.ts';
import { casesOf } from '../../commands/regionCases.ts';
import { peopleStore, personIdOf } from '../../platform/peopleStore.ts';

let database: Database;
let api: TestApi;
let portal: TestPortal;
let sent: string[] = [];

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  const counting = new Proxy(database.client, {
    get(target, key) {
      if (key !== 'send') return Reflect.get(target, key);
      return (command: { constructor: { name: string } }) => {
        sent.push(command.constructor.name);
        return target.send(command as never);
      };
    },
  });
  portal = testPortal(database, {}, counting);
  await imported(database, 'region', sampleRegion);
});
afterAll(() => database.stop());

const as = async (person: SamplePerson) => ({ cookie: `__Host-loket=${await signedIn(portal, person)}` });
const page = async (person: SamplePerson, path = '/werk/regio/haaglanden') => {
  const headers = await as(person);
  sent = [];
  return portal.get(path, headers);
};

async function started(name: string, regions: readonly RegionId[] = ['haaglanden']): Promise<string> {
  const { body } = await api.as('applicant').start({ ...inputs.start, name, regions: [...regions] });
  return body.id ?? '';
}

/** Somebody else who is on record. */
async function known(more: Partial<Person>): Promise<Person> {
  const subject = randomUUID();
  const someone = { ...people.coordinator, issuer, subject, id: personIdOf(issuer, subject), ...more };
  await peopleStore(database.client, database.tables.people).put(someone);
  return someone;
}

const listedFor = async (person: Person): Promise<string[]> => {
  const found = await casesOf(
    { cases: portal.deps.commands.cases, lists: portal.deps.lists },
    'haaglanden',
    personActor(person),
    100,
    undefined,
  );
  return (found?.items ?? []).map((one) => (one.reads ? one.summary.number : one.number));
};

describe('the cases of a region', () => {
  it('are for its coordinator those that were handed in there, and for the office drafts as well', async () => {
    const draft = await started('Een concept');
    const elsewhere = await started('Elders', ['zeeland']);
    const { number } = await nominated(portal, { name: 'Een nominatie' });
    const coordinator = (await page('coordinator')).html;
    const officer = (await page('officer')).html;
    expect(coordinator).toContain(number);
    for (const hidden of [draft, elsewhere, 'Een concept']) expect(coordinator).not.toContain(hidden);
    expect(officer).toContain(draft);
    expect(officer).not.toContain(elsewhere);
  });

  it('tell the coordinator of a draft only that the nomination was accepted, by the name it was nominated by', async () => {
    const { number } = await nominated(portal, { name: 'Zoals genomineerd' });
    const nominee = { kind: 'nominee', person: personIdOf(issuer, 'applicant') } as const;
    const secret = (await portal.deps.commands.cases.nomination(number))?.secret ?? '';
    await given(portal, nominee, number, 'accept-nomination', { secret, electronicNotice: true });
    await portal.deps.forms.rename(number, 'Wat het project schrijft');
    const { html } = await page('coordinator');
    expect(html).toContain('Zoals genomineerd');
    expect(html).toContain('Nominatie aangenomen');
    expect(html).not.toContain('Wat het project schrijft');
    expect(html).not.toContain(`/zaken/${number}`);
  });

  it('are without those in which an officer has an interest', async () => {
    const { number } = await nominated(portal, { organisation: 'Stichting De Vlierboom' });
    const { grants } = people.officer;
    expect(await listedFor(await known({ grants }))).toContain(number);
    expect(await listedFor(await known({ grants, organisation: 'Stichting de Vlierboom' }))).not.toContain(
      number,
    );
  });

  it('follow a case that moves to another region, and stand once in a region that is named twice', async () => {
    const number = await started('Verhuist', ['haaglanden', 'haaglanden']);
    const places = async () => {
      const lists = await Promise.all(
        ['haaglanden', 'zeeland', 'drenthe'].map((region) =>
          portal.deps.lists.page('owned', `region#${region}`, 100),
        ),
      );
      return lists.map((list) => list?.entries.filter(({ id }) => id === number).length);
    };
    expect(await places()).toEqual([1, 0, 0]);
    const applicant = api.as('applicant');
    const { form } = await applicant.view(number);
    await applicant.save(number, { ...form?.content, regions: ['zeeland', 'drenthe'] }, form?.etag ?? '');
    await applicant.handIn(number, 'submit');
    expect(await places()).toEqual([0, 1, 1]);
  });

  it('show their coordinator nothing of what goes on inside', async () => {
    const number = await started('Ingediend');
    await api.as('applicant').handIn(number, 'submit');
    const row = async (person: SamplePerson) => (await page(person)).html.split(number)[2] ?? '';
    expect(await row('coordinator')).toMatch(/^<.*?In behandeling/);
    expect(await row('officer')).toMatch(/^<.*?Ingediend: controleren of alles er is/);
  });
});

describe('the page of a region', () => {
  it('reads no more whatever the region has been through', async () => {
    await revise(database, 'haaglanden', sampleContent);
    const reads = async () => {
      expect((await page('coordinator')).status).toBe(200);
      return sent.toSorted();
    };
    const before = await reads();
    // Session, person, region and its content; history, counts and cases; heads, and nominations behind drafts.
    expect(before).toEqual([
      ...Array(2).fill('BatchGetItemCommand'),
      ...Array(4).fill('GetItemCommand'),
      ...Array(3).fill('QueryCommand'),
    ]);
    await revise(database, 'haaglanden', { ...sampleContent, agenda: [] });
    await nominated(portal);
    expect(await reads()).toEqual(before);
  });

  it('is the only region at once, and the list for whoever keeps more', async () => {
    expect((await page('coordinator', '/werk/regio')).html).toContain('<h1>Regio Haaglanden</h1>');
    expect((await page('officer', '/werk/regio')).html).toContain('<h1>Regiopagina’s</h1>');
    expect((await page('chair', '/werk/regio')).status).toBe(404);
    expect((await page('coordinator', '/werk/regio/haaglanden?na=onzin')).status).toBe(404);
    expect((await portal.get('/werk/regio')).headers.get('location')).toContain('/inloggen');
  });

  it('takes no form that did not come from a page of ours', async () => {
    const answer = await portal.post(
      '/werk/regio/haaglanden/introductie',
      { 'introduction.nl': 'Van elders.', stap: 'publiceren' },
      { ...(await as('coordinator')), origin: 'https://elders.example.nl' },
    );
    expect(answer.status).toBe(403);
    expect((await page('coordinator')).html).not.toContain('Van elders.');
  });
});
