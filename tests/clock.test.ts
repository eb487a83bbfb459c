// One case through time: the clock says the same in the api, on the page and in the mails, to everyone who may read the case.
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailedEventTypes } from '../events/catalogue.ts';
import { notify } from '../functions/notify/notify.ts';
import type { Outgoing } from '../functions/platform/mailer.ts';
import { mailLedger } from '../functions/platform/mailLedger.ts';
import { type Client, clientAs } from '../local/journeys/client.ts';
import { strong } from '../local/journeys/strongProject.ts';
import { type CaseClock, caseClock } from '../schemas/caseClock.ts';
import { sampleId, type TestApi, testApi } from './support/apiClient.ts';
import { type Database, startDatabase } from './support/database.ts';
import { testPortal } from './support/portalClient.ts';
import { inputs } from './support/sampleInputs.ts';
import type { SamplePerson } from './support/samplePeople.ts';

let database: Database;
let api: TestApi;
let number: string;

/** As the gateway says when a request arrived. The evening in UTC is the next day here. */
let arrival = '2026-03-01T23:30:00.000Z';

beforeAll(async () => {
  database = await startDatabase();
  api = await testApi(database);
  number = (await as('applicant').start(inputs.start)).body.id ?? '';
});
afterAll(() => database.stop());

const as = (person: SamplePerson): Client =>
  clientAs(
    {
      fetch: async (path, init) =>
        api.app.request(path, init, {
          event: { requestContext: { timeEpoch: Date.parse(arrival) } },
        } as never),
      token: () => Promise.resolve(person),
    },
    person,
  );

const clock = async (person: SamplePerson = 'applicant') =>
  (await as(person).get<CaseClock & { code?: string }>(`/cases/${number}/clock`)).body;

async function myPage(): Promise<string> {
  const portal = testPortal(database, { now: arrival });
  const session = { person: sampleId('applicant') };
  await portal.deps.ephemera.put('SESSION', 'applicant', session, arrival, 60);
  return (await portal.get('/mijn', { cookie: '__Host-loket=applicant' })).html;
}

/** What everybody reads; the same everywhere. */
async function sentence(): Promise<string> {
  const read = await clock();
  expect(caseClock.safeParse(read).error).toBeUndefined();
  for (const person of ['applicant', 'officer', 'coordinator'] as const) {
    expect(await clock(person)).toEqual(read);
    expect((await as(person).view(number)).clock).toEqual(read.sentence);
  }
  expect(await myPage()).toContain(read.sentence.nl);
  return read.sentence.nl;
}

describe('the clock of a case', () => {
  it('is not there before the application is handed in, and says when it will be', async () => {
    expect(await clock()).toMatchObject({ status: 404, code: 'no-clock' });
    expect(((await clock()) as { detail?: string }).detail).toContain('begint op de dag');
    expect(await as('applicant').view(number)).not.toHaveProperty('clock');
    expect(await myPage()).not.toContain('Dag ');
  });

  it('does not exist for who may not read the case', async () => {
    expect(await clock('stranger')).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('begins with the day on which the application arrived here', async () => {
    await as('applicant').handIn(number, 'submit');
    expect(await sentence()).toBe('De termijn is 56 dagen. Besluit uiterlijk op 27 april 2026.');
    expect(await clock()).toMatchObject({
      day: 0,
      of: 56,
      state: 'running',
      startedOn: '2026-03-02',
      stops: [],
    });
  });

  it('goes on by a day at midnight here, also when the hour is changed', async () => {
    arrival = '2026-03-28T22:59:59.999Z';
    expect((await clock()).day).toBe(26);
    arrival = '2026-03-28T23:00:00.000Z';
    expect((await clock()).day).toBe(27);
    arrival = '2026-03-29T21:59:59.999Z';
    expect((await clock()).day).toBe(27);
    arrival = '2026-03-29T22:00:00.000Z';
    expect((await clock()).day).toBe(28);
  });

  it('stands still from the day after a supplement is asked for', async () => {
    const items = [{ field: 'summary' as const, missing: 'Voor wie is het?', basis: 'Aankondiging 2015' }];
    await as('officer').act(number, 'request-supplement', { items, due: '2026-04-30' });
    expect(await sentence()).toContain('Dag 28 van 56. Vanaf 31 maart 2026 staat de termijn stil');
    arrival = '2026-04-09T10:00:00.000Z';
    expect(await sentence()).toContain('staat stil sinds 31 maart 2026');
    expect(await clock()).toMatchObject({ day: 28, stoppedDays: 10, state: 'stopped' });
  });

  it('runs again from the day the supplement arrives', async () => {
    const { form } = await as('applicant').view(number);
    await as('applicant').save(number, { ...form?.content, summary: strong.summary }, form?.etag ?? '');
    await as('applicant').handIn(number, 'supplement');
    expect(await sentence()).toBe(
      'Dag 29 van 56, 9 dagen opgeschort (aanvulling gevraagd op 30 maart 2026). Besluit uiterlijk op 6 mei 2026.',
    );
    expect((await clock()).stops).toEqual([
      {
        askedOn: '2026-03-30',
        answeredOn: '2026-04-09',
        days: 9,
        why: {
          nl: 'aanvulling gevraagd op 30 maart 2026',
          en: 'supplement requested on 30 March 2026',
        },
      },
    ]);
    expect((await as('applicant').view(number)).decisionDue).toBe('2026-05-06');
  });

  it('shows which days counted and which did not, and that they are all', async () => {
    const spans = (await clock()).dayByDay;
    expect(spans.map(({ from, to, counts, dayTo }) => [from, to, counts, dayTo])).toEqual([
      ['2026-03-03', '2026-03-30', true, 28],
      ['2026-03-31', '2026-04-08', false, 28],
      ['2026-04-09', '2026-04-09', true, 29],
      ['2026-04-10', '2026-05-05', true, 55],
      ['2026-05-06', '2026-05-06', true, 56],
    ]);
    expect(spans[1]?.why.nl).toBe('aanvulling gevraagd op 30 maart 2026');
    expect(spans.filter(({ passed }) => !passed).map(({ due }) => due)).toEqual([false, true]);
  });

  it('says when the decision is late', async () => {
    arrival = '2026-05-09T10:00:00.000Z';
    expect(await sentence()).toContain('Het besluit is 3 dagen te laat');
  });

  it('is gone when the application was withdrawn', async () => {
    await as('applicant').act(number, 'withdraw', {});
    expect(await clock()).toMatchObject({ status: 404, code: 'no-clock' });
  });

  it('said in each mail what it said on that day, however late the mail is written', async () => {
    const sent: Outgoing[] = [];
    const { cases } = testPortal(database).deps.commands;
    const tell = notify({
      cases,
      people: { getAll: () => Promise.resolve([]) },
      ledger: mailLedger(database.client, database.tables.cases),
      mailer: {
        send: (mail) => {
          sent.push(mail);
          return Promise.resolve({ accepted: true, messageId: `message-${sent.length}` });
        },
      },
      now: () => arrival,
      from: 'loket@example.nl',
      officeAddress: 'bureau@loket.example.nl',
      baseAddress: 'https://loket.example.nl',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    for (const event of await cases.events(number)) {
      if (mailedEventTypes.includes(event.type)) await tell(event);
    }
    const texts = await Promise.all(
      sent.map(async ({ mime }) =>
        ((await simpleParser(Buffer.from(mime))).text ?? '').replaceAll(/\s+/g, ' '),
      ),
    );
    expect(texts[0]).toContain('De termijn is 56 dagen. Besluit uiterlijk op 27 april 2026.');
    expect(texts[1]).toContain('Dag 28 van 56. Vanaf 31 maart 2026 staat de termijn stil');
    expect(texts[2]).toContain(
      'Dag 29 van 56, 9 dagen opgeschort (aanvulling gevraagd op 30 maart 2026). Besluit uiterlijk op 6 mei 2026.',
    );
  });
});
