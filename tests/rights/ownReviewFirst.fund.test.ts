// Before the own review is in, no answer to a reviewer of a request holds anything of another one, also not by way of its round.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personActor } from '../../domain/lifecycle/actor.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import type { Person } from '../../schemas/person.ts';
import type { Role } from '../../schemas/vocabulary.ts';
import { issuer, type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { roundId } from '../support/liveRound.ts';
import { by } from './brought.ts';
import { fundRights } from './broughtRequest.ts';
import { cast, idOf } from './cast.ts';
import type { House } from './kinds.ts';

const known: Record<string, Person> = { ...cast };
let house: House;
let api: TestApi;

beforeAll(async () => {
  const database = await startDatabase();
  api = await testApi(database, database.client, known);
  house = { database, deps: commandDeps(database.client, database.tables) };
  await fundRights.prepare(house);
});
afterAll(() => house.database.stop());

const criteria = ['labour-market-link', 'cooperation-and-support', 'feasibility', 'durability', 'financing'];
const others = ['reviewer2', 'reviewer3'] as const;
const mark = (who: string, criterion: string) => `merk-${who}-${criterion}`;
const marks = others.flatMap((who) => [idOf(who), ...criteria.map((one) => mark(who, one))]);
const scoresOf = (who: string) => ({
  scores: Object.fromEntries(criteria.map((one) => [one, { level: 2, motivation: mark(who, one) }])),
});

async function reviewerWith(roles: readonly Role[]): Promise<Person> {
  const name = `own-${roles.join('-')}`;
  const grants = (['reviewer', ...roles] as const).map((role) => ({ role, region: '*' as const }));
  const person: Person = { ...cast.reviewer1, subject: name, id: personIdOf(issuer, name), grants };
  known[name] = person;
  await peopleStore(house.database.client, house.database.tables.people).put(person);
  return person;
}

/** A request under review: the others' reviews are in, the own one is not. */
async function withOthersIn(reviewer: Person): Promise<LiveCase> {
  const on = await fundRights.brought(house, 'submitted');
  await on.act(by('officer'), 'open-review');
  await on.act(by('officer'), 'assign-reviewers', { reviewers: [reviewer.id, ...others.map(idOf)] });
  for (const who of others) await on.act(by(who), 'submit-review', scoresOf(who));
  return on;
}

/** Everything this person can be answered about the request and its round, refusals too, as one text. */
async function everyAnswer({ subject: who }: Person, { id }: LiveCase): Promise<string> {
  const headers = (version: string) => ({
    authorization: `Bearer ${who}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'if-match': `"${version}"`,
  });
  const queues = ['officer', 'chair', 'decider', 'reviewer'].map(
    (queue) => `/cases?view=queue&queue=${queue}`,
  );
  const paths = [
    ...['', '/form', '/clock', '/events', '/chain'].map((part) => `/cases/${id}${part}`),
    ...['', ...others.map((other) => `?subject=${idOf(other)}`)].map(
      (subject) => `/cases/${id}/personal-data${subject}`,
    ),
    '/cases?view=own',
    ...queues,
    ...['', '/requests', '/what-if?ceiling=100'].map((part) => `/rounds/${roundId}${part}`),
  ];
  const told = paths.map((path) => api.request(`/api/v1${path}`, { headers: headers('1') }));
  const refused = [
    ['close-review', {}],
    ['offer-hearing', { due: '2027-12-01' }],
    ['release-reviewer', { reviewer: idOf('reviewer2') }],
    ['adopt-judgement', { levels: {}, motivations: {}, explanation: 'Zo is het.' }],
  ].map(([command, body]) =>
    api.request(`/api/v1/cases/${id}/commands/${command}`, {
      method: 'POST',
      headers: headers('1'),
      body: JSON.stringify(body),
    }),
  );
  const answers = await Promise.all([...told, ...refused]);
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
}

it.each([[[]], [['chair']], [['officer']], [['decider']], [['chair', 'officer', 'decider']]] as const)(
  'a reviewer who is also %j reads nothing of other reviews before the own one',
  async (roles) => {
    const reviewer = await reviewerWith(roles);
    const on = await withOthersIn(reviewer);
    const before = await everyAnswer(reviewer, on);
    expect(before).toContain(on.id);
    for (const planted of [...marks, '"levels"', '"spread"']) expect(before).not.toContain(planted);
    await on.act(personActor(reviewer), 'submit-review', scoresOf('own'));
    const after = await everyAnswer(reviewer, on);
    for (const who of others) expect(after).toContain(mark(who, 'financing'));
  },
);
