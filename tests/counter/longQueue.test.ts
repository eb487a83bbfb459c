// The queue with nothing in it and with two thousand cases: pages of fifty, each of a weight and in a number of reads that do not grow,
// every case on one of them and none twice.
import { gzipSync } from 'node:zlib';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../domain/clock/days.ts';
import { indexesOf } from '../../functions/commands/writes.ts';
import { headKey } from '../../functions/platform/caseRows.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import { noCommands } from '../../functions/platform/recentCommands.ts';
import type { KoploperCase } from '../../schemas/case.ts';
import { sampleId, testApi } from '../support/apiClient.ts';
import { type CountingClient, countingClient } from '../support/countingClient.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { signedIn } from '../support/nominations.ts';
import { invalidities } from '../support/pages.ts';
import { type TestPortal, testPortal } from '../support/portalClient.ts';
import type { SamplePerson } from '../support/samplePeople.ts';

const many = 2010;
const now = '2027-03-08T10:00:00.000Z';

let database: Database;
let counting: CountingClient;
let portal: TestPortal;

beforeAll(async () => {
  database = await startDatabase();
  await testApi(database);
  counting = countingClient(database.client);
  portal = testPortal(database, { now }, counting.client);
});
afterAll(() => database?.stop());

/** In kilobytes, packed as it travels, and how many calls it took. */
async function opened(who: SamplePerson, path: string) {
  const cookie = `__Host-loket=${await signedIn(portal, who)}`;
  counting.taken();
  const { status, html } = await portal.get(path, { cookie });
  expect(status, path).toBe(200);
  return { html, reads: counting.taken().length, weight: gzipSync(html).length / 1024 };
}

const numbersOn = (html: string): readonly string[] =>
  [...html.matchAll(/name="zaak" value="([^"]+)"/g)].map(([, number = '']) => number);
const nextOn = (html: string): string | undefined =>
  /<a[^>]* href="(\/werk\?[^"]+)"[^>]*>Volgende dossiers/.exec(html)?.[1]?.replaceAll('&amp;', '&');

it.each(['officer', 'reviewer1', 'chair', 'decider1'] as const)('nothing waits for %s', async (who) => {
  const { html, reads } = await opened(who, '/werk');
  expect(html).toContain('Er ligt nu niets te wachten');
  // Session and person, and one page of the queue.
  expect(reads).toBe(3);
  expect(await invalidities(html)).toEqual([]);
});

it('whoever has no case reads how to begin one', async () => {
  const { html, reads } = await opened('stranger', '/mijn');
  expect(html).toContain('U hebt nog geen aanvraag');
  expect(html).toContain('/zaken/beginnen/kopgroep');
  expect(reads).toBe(3);
});

/** Handed in, one after the other falling due. */
function waiting(index: number): KoploperCase {
  return {
    id: `KL-2027-${String(index + 1).padStart(4, '0')}`,
    kind: 'koploper',
    state: 'submitted',
    version: 1,
    chain: 'c4'.repeat(32),
    applicant: sampleId('applicant'),
    regions: ['haaglanden'],
    form: 1,
    submittedAt: '2027-02-01T09:00:00.000Z',
    decisionDue: addDays('2027-03-01', index % 100),
  };
}

async function stored(): Promise<void> {
  const rows = Array.from({ length: many }, (_, index) => {
    const head = { aggregate: waiting(index), recent: noCommands, title: `Leren in wijk ${index + 1}` };
    return { ...headKey(head.aggregate.id), ...head, ...indexesOf(head, now) };
  });
  for (let from = 0; from < rows.length; from += 25) {
    const puts = rows.slice(from, from + 25).map((row) => ({ PutRequest: { Item: toItem(row) } }));
    await database.client.send(
      new BatchWriteItemCommand({ RequestItems: { [database.tables.cases]: puts } }),
    );
  }
}

it('two thousand and ten are forty-one pages, every case on one of them', { timeout: 120_000 }, async () => {
  await stored();
  const seen: string[] = [];
  const reads = new Set<number>();
  let heaviest = 0;
  let pages = 0;
  for (let path: string | undefined = '/werk'; path !== undefined; ) {
    const page = await opened('officer', path);
    if (seen.length === 0) expect(await invalidities(page.html)).toEqual([]);
    seen.push(...numbersOn(page.html));
    reads.add(page.reads);
    pages += 1;
    heaviest = Math.max(heaviest, page.weight);
    path = nextOn(page.html);
  }
  expect(pages).toBe(41);
  expect(seen).toHaveLength(many);
  expect(new Set(seen).size).toBe(many);
  // Session and person, one page of the queue, and its cases.
  expect([...reads]).toEqual([4]);
  expect(heaviest).toBeLessThan(8);
});

it('a search that finds nothing ends, and says where to search on', async () => {
  const { html, reads } = await opened('officer', '/werk?soort=fund');
  // Forty pages, two reads each, and those of who asks.
  expect(reads).toBe(82);
  expect(html).toContain('Tot zover is er niets gevonden. Zoek verder.');
  expect(nextOn(html)).toContain('soort=fund');
});

it('of somebody’s own, too, a page is as many reads whatever there is', async () => {
  const { html, reads, weight } = await opened('applicant', '/mijn');
  expect(html).toContain('Volgende aanvragen');
  expect(reads).toBe(4);
  expect(weight).toBeLessThan(14);
});
