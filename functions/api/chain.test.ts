// The chain that each person may take away to check: what they may not read is in it as a hash, and it holds for all of them.
import { describe, expect, it } from 'vitest';
import { type ChainExport, chainExport } from '../../events/chainExport.ts';
import { strong } from '../../local/journeys/strongProject.ts';
import { useApi } from '../../tests/support/apiCases.ts';
import { sampleId, testApi } from '../../tests/support/apiClient.ts';
import { inputs, scores } from '../../tests/support/sampleInputs.ts';
import type { SamplePerson } from '../../tests/support/samplePeople.ts';
import { fails, verify } from '../site/verify.mjs';

const loket = useApi();

const get = (person: SamplePerson, number: string) =>
  loket.api.as(person).get<ChainExport>(`/cases/${number}/chain`);

/** The export, having checked that it is what is documented and that it holds. */
async function chainOf(person: SamplePerson, number: string): Promise<ChainExport> {
  const { status, body } = await get(person, number);
  expect(status).toBe(200);
  expect(chainExport.parse(body)).toEqual(body);
  expect((await verify(JSON.stringify(body))).filter(fails)).toEqual([]);
  return body;
}

const typesIn = ({ events }: ChainExport): string[] =>
  events.map((event) => ('type' in event ? (event.type.split('.')[2] ?? '') : '–'));

describe('the chain', () => {
  it('holds for everyone who may read the case, each with the events of their own history', async () => {
    const number = await loket.cases.underReview();
    await loket.api.as('reviewer1').act(number, 'submit-review', { scores: scores(5) as never });
    for (const person of [
      'officer',
      'applicant',
      'coordinator',
      'chair',
      'reviewer1',
      'reviewer2',
    ] as const) {
      const exported = await chainOf(person, number);
      const { body: history } = await loket.api.as(person).get<object[]>(`/cases/${number}/events`);
      expect(exported.events.filter((event) => 'type' in event)).toEqual(history);
      const { chain, version } = await loket.api.as(person).view(number);
      expect([exported.head, exported.version, exported.events.length]).toEqual([chain, version, 5]);
    }
  });

  it('tells an applicant of no internal move but that there was one', async () => {
    const number = await loket.cases.underReview();
    const exported = await chainOf('applicant', number);
    expect(typesIn(exported)).toEqual(['application-started', 'application-submitted', '–', '–']);
    expect(JSON.stringify(exported.events[3])).not.toMatch(/p-|time|type|data/);
    expect(JSON.stringify(exported)).not.toContain(sampleId('reviewer1'));
  });

  it('tells a reviewer nothing of another review before the own one is in', async () => {
    const number = await loket.cases.underReview();
    await loket.api.as('reviewer1').act(number, 'submit-review', { scores: scores(5) as never });
    const before = await chainOf('reviewer2', number);
    expect(JSON.stringify(before)).not.toContain(sampleId('reviewer1'));
    expect(typesIn(before).at(-1)).toBe('–');
    await loket.api.as('reviewer2').act(number, 'submit-review', { scores: scores(4) as never });
    expect(JSON.stringify(await chainOf('reviewer2', number))).toContain(sampleId('reviewer1'));
  });

  it('does not exist for whom the case does not exist', async () => {
    const draft = await loket.cases.started();
    const number = await loket.cases.underReview();
    for (const [person, asked] of [
      ['stranger', number],
      ['unassigned', number],
      ['coordinator', draft],
      ['decider1', number],
      ['officer', 'KL-2020-9999'],
      ['officer', 'region-haaglanden'],
    ] as const) {
      const { status, body } = await get(person, asked);
      expect([status, body]).toEqual([
        404,
        (await loket.api.as(person).get('/cases/KL-1999-9999/chain')).body,
      ]);
    }
  });
});

describe('its forms', () => {
  it('are all that was handed in, and never a draft', async () => {
    const number = await loket.cases.started();
    expect(await chainOf('applicant', number)).not.toHaveProperty('forms');
    const applicant = loket.api.as('applicant');
    const fill = async (content: object) => {
      const { form } = await applicant.view(number);
      await applicant.save(number, content as typeof strong, form?.etag ?? '');
    };
    const first = { ...strong, results: [{ what: 'Masterclasses.' }] };
    await fill(first);
    await applicant.handIn(number, 'submit');
    await loket.api
      .as('officer')
      .act(number, 'request-supplement', { ...inputs['request-supplement'], due: '2099-01-05' });
    await fill(strong);
    const contents = async (person: SamplePerson) => (await chainOf(person, number)).forms;
    expect(await contents('applicant')).toEqual([{ form: 1, content: first }]);
    await applicant.handIn(number, 'supplement');
    const both = [
      { form: 1, content: first },
      { form: 2, content: strong },
    ];
    expect(await contents('applicant')).toEqual(both);
    expect(await contents('officer')).toEqual(both);
    // The supplement is not in a coordinator's history, so neither is what it brought.
    expect(await contents('coordinator')).toEqual([{ form: 1, content: first }]);
  });
});

describe('the answer', () => {
  it('is a file to be saved, kept by nobody on the way, and bears the moment it was asked for', async () => {
    const number = await loket.cases.submitted();
    const arrived = Date.UTC(2026, 10, 20, 8, 30);
    const answer = await loket.api.app.request(
      `/api/v1/cases/${number}/chain`,
      { headers: { authorization: 'Bearer applicant' } },
      { event: { requestContext: { timeEpoch: arrived } } },
    );
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${number}.json"`);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.json()).toMatchObject({ caseNumber: number, exportedAt: '2026-11-20T08:30:00.000Z' });
  });

  it('costs three reads of the case, however long its history', async () => {
    const number = await loket.cases.underReview();
    const { client, tables } = loket.database;
    const reads: string[] = [];
    const counting = new Proxy(client, {
      get(target, key) {
        if (key !== 'send') return Reflect.get(target, key);
        return (command: { constructor: { name: string }; input: { TableName?: string } }) => {
          if (command.input.TableName === tables.cases) reads.push(command.constructor.name);
          return target.send(command as never);
        };
      },
    });
    const api = await testApi(loket.database, counting);
    expect((await api.as('officer').get(`/cases/${number}/chain`)).status).toBe(200);
    expect(reads).toEqual(['GetItemCommand', 'QueryCommand', 'QueryCommand']);
  });
});
