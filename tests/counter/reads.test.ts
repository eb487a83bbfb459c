// How many calls to the database each page of the counter takes: the number that its line says, whatever else is stored.
import { BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../functions/commands/run.ts';
import { fromItem, toItem } from '../../functions/platform/dynamo.ts';
import { by } from '../rights/brought.ts';
import { type CountingClient, countingClient } from '../support/countingClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import { inputs } from '../support/sampleInputs.ts';
import { counterPages, keyOf } from './pages.ts';
import { sessionOf, today, type World, worldFor } from './world.ts';

let database: Database;
let world: World;
let portal: TestPortal;
let counting: CountingClient;

beforeAll(async () => {
  database = await startDatabase();
  world = await worldFor(database, counterPages);
  counting = countingClient(database.client);
  portal = testPortal(database, { now: today }, counting.client);
});
afterAll(() => database?.stop());

/** By page: the status of the answer, and how many calls it took. */
async function measured(): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  const { baseAddress: origin } = portal.deps;
  for (const one of counterPages) {
    const cookie = one.who === undefined ? '' : `__Host-loket=${await sessionOf(portal, one.who)}`;
    const path = world.pathOf(one.path);
    counting.taken();
    const { status } = one.sends
      ? await portal.post(path, world.formOf(one.sends), { cookie, origin })
      : await portal.get(path, { cookie });
    found.push([keyOf(one), `${status} in ${counting.taken().length}`]);
  }
  return Object.fromEntries(found);
}

const listed = Object.fromEntries(
  counterPages.map((one) => [keyOf(one), `${one.status} in ${one.reads}`] as const),
);

/** Addresses that are no page of the counter, or that another file proves. */
const elsewhere: Readonly<Record<string, string>> = {
  '/partner/:caseNumber/:partnerId/:secret': 'tests/accessibility.test.ts',
  '/nominatie/:caseNumber/:secret': 'tests/accessibility.test.ts',
  '/nominatie/:caseNumber/:secret/inloggen': 'leads on to signing in',
  '/inloggen': 'leads on to signing in',
  '/zaken/:number{(?:KL|RIF)-[0-9-]+}/keten.json': 'a file',
  '/zaken/:number{(?:KL|RIF)-[0-9-]+}/dossier.zip': 'leads on to a file',
  '/zaken/:number/documenten/:document/:upload': 'leads on to a file',
  '/werk/regio/:region/versies/:version{[0-9]{1,6}}': 'tests/counter/coordinator.test.ts',
  '/werk/mensen/uitnodigingen/intrekken': 'leads back to the invitations',
  '/werk/overzicht/:file': 'a file',
};

it('every page that can be opened has a line', () => {
  const paths = portal.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const without = [...new Set(paths)].filter((path) => {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+(\{.*?\}(?=\/|$))?/g, '[^/]+')}$`);
    return !counterPages.some((one) => pattern.test(world.pathOf(one.path).replace(/\?.*/, '')));
  });
  expect(without.sort()).toEqual(Object.keys(elsewhere).sort());
});

it('each page takes as many as its line says', async () => {
  expect(await measured()).toEqual(listed);
});

it('as many with ten times as many cases, also where a page lists them', async () => {
  expect(await tenfold(database)).toBeGreaterThan(150);
  expect(await measured()).toEqual(listed);
});

it('as many for a case with ten times as many events', { timeout: 120_000 }, async () => {
  for (const named of ['{koploper draft}', '{koploper submitted}', '{fund draft}'])
    await eventful(world.pathOf(named));
  expect(await measured()).toEqual(listed);
});

/** Nine more of every case, as they stand, in the same queues and rounds; how many there are then. */
async function tenfold({ client, tables }: Database): Promise<number> {
  const { Items = [] } = await client.send(
    new ScanCommand({
      TableName: tables.cases,
      FilterExpression: 'sk = :head',
      ExpressionAttributeValues: { ':head': { S: 'HEAD' } },
    }),
  );
  const rows = Items.map(fromItem).filter(({ pk }) => /^(KL|RIF)-/.test(String(pk)));
  const copies = rows.flatMap((row) =>
    Array.from({ length: 9 }, (_, copy) => renamed(row, `${String(row['pk']).slice(0, -4)}${copy + 1}`)),
  );
  for (let from = 0; from < copies.length; from += 25) {
    const puts = copies.slice(from, from + 25).map((row) => ({ PutRequest: { Item: toItem(row) } }));
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [tables.cases]: puts } }),
    );
    expect(UnprocessedItems).toEqual({});
  }
  return rows.length + copies.length;
}

function renamed(row: Record<string, unknown>, number: string): Record<string, unknown> {
  const own = String(row['pk']);
  const id = `${number}${own.slice(-4)}`;
  const place = row['roundPlace'];
  return {
    ...row,
    pk: id,
    aggregate: { ...(row['aggregate'] as object), id },
    ...(typeof place === 'string' ? { roundPlace: place.replace(own, id) } : {}),
  };
}

/** Its contact changes, until it has ten times the events it had. */
async function eventful(subject: string): Promise<void> {
  const { deps } = world.house;
  const wanted = ((await deps.cases.head(subject, 'strong'))?.aggregate.version ?? 0) * 10;
  const kind = subject.startsWith('KL') ? 'koploper' : 'fund';
  for (let version = wanted / 10; version < wanted; version += 1) {
    const result = await run(deps, {
      kind,
      subject,
      seen: version,
      name: 'change-contact',
      input: { ...inputs['change-contact'], name: `Iemand ${version}` },
      actor: by('applicant'),
      commandId: `contact-${subject}-${version}`,
      requestHash: 'e'.repeat(64),
      now: today,
    });
    expect(result).toMatchObject({ ok: true });
  }
}
