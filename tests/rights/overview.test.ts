// The overview is there for officers of the whole country and for nobody else; it names no case, so that a conflict of interest
// hides nothing more; and it takes the same few reads however many cases there are.

import { randomUUID } from 'node:crypto';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandDeps } from '../../functions/commands/deps.ts';
import { figuresDeps } from '../../functions/figures/deps.ts';
import { countFigures } from '../../functions/figures/figures.ts';
import { reviewKey } from '../../functions/platform/caseRows.ts';
import { reviewerQueue } from '../../functions/platform/caseWrites.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import { figureStore } from '../../functions/platform/figureStore.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { sheetNames } from '../../functions/portal/overview/sheet.ts';
import { issuer, testApi } from '../support/apiClient.ts';
import { type CountingClient, countingClient } from '../support/countingClient.ts';
import { startDatabase } from '../support/database.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { sampleFigures } from '../support/sampleFigures.ts';
import { koploperRights } from './brought.ts';
import { cast, idOf, type Name, names, ownOrganisation } from './cast.ts';
import type { House } from './kinds.ts';

let house: House;
let portal: TestPortal;
let number: string;
let counting: CountingClient;
const now = '2027-06-01T09:00:00.000Z';

beforeAll(async () => {
  const database = await startDatabase();
  await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
  await koploperRights.prepare(house);
  number = (await koploperRights.brought(house, 'under-review')).id;
  const { client, tables } = database;
  counting = countingClient(client);
  portal = testPortal(database, { now }, counting.client);
  const settings = { CASES_TABLE: tables.cases, FIGURES_TABLE: tables.figures };
  const silent = () => undefined;
  const deps = { ...figuresDeps(settings, client), log: { info: silent, warn: silent, error: silent } };
  await countFigures(deps)({ at: '2027-06-01T05:00:00Z' });
});
afterAll(() => house.database.stop());

async function asked(who: string, path: string) {
  const session = randomUUID();
  await portal.deps.ephemera.put('SESSION', session, { person: who }, now, 600);
  counting.taken();
  const answer = await portal.get(path, { cookie: `__Host-loket=${session}` });
  return { ...answer, reads: counting.taken() };
}

const paths = ['/werk/overzicht', ...sheetNames.map((name) => `/werk/overzicht/${name}.csv`)];
const seesAll = (name: Name): boolean =>
  cast[name].grants.some(({ role, region }) => role === 'officer' && region === '*');

const withoutPath = (html: string, path: string): string => html.replaceAll(path, 'PATH');
const nowhere = async (name: Name): Promise<string> => {
  const path = '/werk/overzicht/onzin.csv';
  return withoutPath((await asked(idOf(name), path)).html, path);
};
/** What is on the page, without the header with the pages of somebody's own roles. */
const within = (html: string): string => html.slice(Math.max(0, html.indexOf('<main')));

describe.each(paths)('%s', (path) => {
  it.each(names)('for %s', async (name) => {
    const { status, html } = await asked(idOf(name), path);
    expect(status).toBe(seesAll(name) ? 200 : 404);
    // As it is for a file that there never was.
    if (!seesAll(name)) expect(withoutPath(html, path)).toBe(await nowhere(name));
  });
});

it('leads whoever is not signed in to where they sign in', async () => {
  for (const path of paths) expect((await portal.get(path)).status).toBe(303);
});

it('is not there under another name', async () => {
  for (const file of ['onzin.csv', 'fonds', 'fonds.csv.csv', 'constructor.csv', '__proto__.csv'])
    expect((await asked(idOf('officer'), `/werk/overzicht/${file}`)).status).toBe(404);
  expect((await asked(idOf('officer'), '/werk/overzicht?na=onzin')).status).toBe(404);
});

it('tells an officer with an interest in a case the same as any other, and of no case which it is', async () => {
  expect(cast.ofTheOrganisation.organisation).toBe(ownOrganisation);
  const head = await house.deps.cases.head(number);
  const telling = [
    number,
    head?.title ?? 'no title',
    ownOrganisation,
    idOf('applicant'),
    cast.applicant.name,
  ];
  for (const path of paths) {
    const conflicted = await asked(idOf('ofTheOrganisation'), path);
    expect(within(conflicted.html)).toBe(within((await asked(idOf('officer'), path)).html));
    for (const one of telling) expect(conflicted.html).not.toContain(one);
  }
});

it('counts the reviews that are awaited, and no task of a case that ended', async () => {
  const { client, tables } = house.database;
  const task = (id: string) => ({
    ...reviewKey(id, idOf('unassignedReviewer')),
    waitsOn: reviewerQueue(idOf('unassignedReviewer')),
    waitsUntil: '2026-01-01',
  });
  const left = (await koploperRights.brought(house, 'withdrawn')).id;
  await client.send(
    new BatchWriteItemCommand({
      RequestItems: { [tables.cases]: [left].map((id) => ({ PutRequest: { Item: toItem(task(id)) } })) },
    }),
  );
  const { html } = await asked(idOf('officer'), '/werk/overzicht/beoordelaars.csv');
  const head = await house.deps.cases.head(number, 'strong');
  const { reviewers = [], conflicted = [] } = head?.aggregate.kind === 'koploper' ? head.aggregate : {};
  const open = reviewers.filter(
    ({ person, levels, abstained }) => !levels && !abstained && !conflicted.includes(person),
  );
  expect(open.length).toBeGreaterThan(0);
  const lines = html
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(','));
  const total = (column: number) => lines.reduce((sum, line) => sum + Number(line.at(column)), 0);
  expect(total(-2)).toBe(open.length);
  // Long after the last day for it.
  expect(total(-1)).toBe(open.length);
});

it('takes as many reads for thousands over a year and a full page of reviewers as the bound says', async () => {
  const { client, tables } = house.database;
  const figures = figureStore(client, tables.figures);
  for (let week = 1; week <= 60; week += 1) {
    const day = new Date(Date.UTC(2027, 5, 1) + week * 7 * 86_400_000).toISOString().slice(0, 10);
    await figures.keep(sampleFigures(day, 1000));
  }
  const people = peopleStore(client, tables.people);
  const rows: object[] = [];
  for (let index = 0; index < 40; index += 1) {
    const subject = `extra-${index}`;
    const id = personIdOf(issuer, subject);
    await people.put({ ...cast.reviewer1, subject, id, name: `Beoordelaar ${index}` });
    // More than are counted.
    for (let task = 0; task < 45; task += 1)
      rows.push({
        ...reviewKey(`KL-2026-${5000 + index * 45 + task}`, id),
        waitsOn: reviewerQueue(id),
        waitsUntil: '2027-06-02',
      });
  }
  for (let from = 0; from < rows.length; from += 25)
    await client.send(
      new BatchWriteItemCommand({
        RequestItems: {
          [tables.cases]: rows.slice(from, from + 25).map((row) => ({ PutRequest: { Item: toItem(row) } })),
        },
      }),
    );
  const { status, reads: taken, html } = await asked(idOf('officer'), '/werk/overzicht');
  expect(status).toBe(200);
  const of = (name: string) => taken.filter((one) => one === name).length;
  // Who asks: the session and the person.
  expect(of('GetItemCommand')).toBe(2);
  // The first and the latest day; a page of 25 reviewers and what waits for each that can be chosen.
  expect(of('QueryCommand')).toBeGreaterThan(2 + 1 + 20);
  expect(of('QueryCommand')).toBeLessThanOrEqual(2 + 1 + 25);
  // The days between; the heads of at most 25 times 40 cases, a hundred at a time.
  expect(of('BatchGetItemCommand')).toBeLessThanOrEqual(1 + 10);
  expect(taken.length).toBeLessThanOrEqual(41);
  expect(html).toContain('tellen we de eerste veertig');
  expect(html).toContain('Volgende beoordelaars');
  const file = await asked(idOf('officer'), '/werk/overzicht/fonds.csv?per=week');
  expect([...file.reads].sort()).toEqual([
    'BatchGetItemCommand',
    'GetItemCommand',
    'GetItemCommand',
    'QueryCommand',
    'QueryCommand',
  ]);
}, 60_000);
