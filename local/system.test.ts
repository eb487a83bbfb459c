// The whole system: what it accepted survives a kill, everything that follows from it happens once, and its date moves.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, expect, test } from 'vitest';
import { clientAs } from './journeys/client.ts';
import { startOf } from './journeys/steps.ts';
import { partners, strong } from './journeys/strongProject.ts';
import { loketOf } from './journeys/systemLoket.ts';
import { credentials } from './parts/parkedObjects.ts';
import { root, startSystem } from './startSystem.ts';
import type { System } from './system.ts';

const folder = mkdtempSync(join(tmpdir(), 'loket-'));
const day = 24 * 60 * 60 * 1000;
let running: System | undefined;
afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of a case's mails. */
async function ledgerOf(system: System, id: string): Promise<Record<string, unknown>[]> {
  const client = new DynamoDBClient({
    endpoint: system.endpoints.dynamodb,
    region: 'eu-central-1',
    credentials,
  });
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: system.tableNames.cases,
      KeyConditionExpression: 'pk = :id AND begins_with(sk, :mail)',
      ExpressionAttributeValues: { ':id': { S: id }, ':mail': { S: 'MAIL#' } },
    }),
  );
  client.destroy();
  return Items.map((item) => unmarshall(item));
}

/** Starts a system in a process of its own, which can be killed; answers with what it needs to be called. */
async function startApart(): Promise<{
  child: ChildProcess;
  system: Pick<System, 'baseAddress' | 'issuerUrl'>;
}> {
  const program = `
    import { startSystem } from './local/startSystem.ts';
    const { baseAddress, issuerUrl } = await startSystem({
      folder: ${JSON.stringify(folder)}, ports: 'free',
    });
    console.log(JSON.stringify({ baseAddress, issuerUrl }));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, system: JSON.parse(String(line)) };
}

test('a kill loses nothing that was accepted, and nothing happens twice', async () => {
  const { child, system } = await startApart();
  const applicant = clientAs(
    {
      fetch: (path, init) => fetch(`${system.baseAddress}${path}`, init),
      token: async (person) => (await (await fetch(`${system.issuerUrl}/tokens/${person}`)).text()).trim(),
    },
    'aanvrager-1',
  );
  const { body } = await applicant.start(startOf(strong));
  const number = body.id ?? '';
  const [partner] = partners;
  if (partner === undefined) throw new Error('no partner to invite');
  const invited = await applicant.command(number, 'invite-partner', partner, { ifMatch: '1' });
  expect(invited.status).toBe(200);
  await sleep(Math.random() * 40);
  child.kill('SIGKILL');
  await once(child, 'exit');

  running = await startSystem({ folder, ports: 'free' });
  expect(running.baseAddress).toBe(system.baseAddress);
  await running.settled();
  // A kill between claiming a mail and sending it leaves a claim that must grow old before it is sent.
  if ((await running.mails()).length === 0) {
    await running.moveTime(new Date(running.now().getTime() + 15 * 60 * 1000));
    await running.settled();
  }
  const mails = await running.mails();
  expect(mails.map(({ to }) => to)).toEqual([[partner.contactEmail]]);
  expect(mails[0]?.subject).toContain(number);
  const view = await clientAs(loketOf(running), 'aanvrager-1').view(number);
  expect([view.state, view.version]).toEqual(['draft', 2]);
  const koplopers = await (await fetch(`${running.baseAddress}/koplopers`)).text();
  expect(new Set(koplopers.match(/\/koplopers\/[a-z0-9-]+/g)).size).toBe(24);
}, 120_000);

test('a folder holds one system at a time, and says so in one sentence', async () => {
  await expect(startSystem({ folder, ports: 'free' })).rejects.toThrow(
    /^The system already runs in .*[^\n]$/,
  );
});

test('once the date is moved, everything that happens bears the new date', async () => {
  const system = running;
  if (system === undefined) throw new Error('no system');
  const later = new Date(system.now().getTime() + 40 * day);
  await system.moveTime(later);
  const applicant = clientAs(loketOf(system), 'aanvrager-2');
  const { status, body } = await applicant.start(startOf(strong));
  expect(status).toBe(201);
  const { body: events } = await applicant.get<{ time: string }[]>(`/cases/${body.id}/events`);
  const [first] = events;
  expect(Date.parse(first?.time ?? '') - later.getTime()).toBeLessThan(60_000);
  expect(Date.parse(first?.time ?? '')).toBeGreaterThanOrEqual(later.getTime());
  await expect(system.moveTime(new Date(later.getTime() - day))).rejects.toThrow(RangeError);
});

test('each skipped day ran the calendar, at six in the Netherlands', () => {
  const log = readFileSync(join(folder, 'logs', 'CalendarFunction.log'), 'utf8');
  const runs = [...log.matchAll(/"now":"([^"]+)"/g)].map(([, moment = '']) => moment);
  expect(runs.length).toBeGreaterThanOrEqual(40);
  expect(new Set(runs).size).toBe(runs.length);
  for (const moment of runs) {
    const hour = new Date(moment).toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' });
    expect(hour).toBe('06:00:00');
  }
});

test('where a mail goes decides what becomes of it, and the ledger and the console know', async () => {
  const system = running;
  if (system === undefined) throw new Error('no system');
  const applicant = clientAs(loketOf(system), 'aanvrager-1');
  const { body } = await applicant.start(startOf(strong));
  const number = body.id ?? '';
  const [partner] = partners;
  if (partner === undefined) throw new Error('no partner to invite');
  const receivers = ['iemand', 'onbestelbaar', 'vol-postvak', 'klacht'].map((one) => `${one}@example.nl`);
  for (const contactEmail of receivers)
    await applicant.act(number, 'invite-partner', { ...partner, contactEmail });
  await system.settled();
  const evidence = async () => {
    const rows = await ledgerOf(system, number);
    const mails = await system.mails();
    return receivers.map((address) => {
      const { messageId } = mails.find(({ to }) => to.includes(address)) ?? {};
      const row = rows.find((one) => one['messageId'] === messageId) ?? {};
      return ['delivered', 'bounced', 'gaveUp', 'complained'].filter((kind) => kind in row);
    });
  };
  expect(await evidence()).toEqual([['delivered'], ['bounced'], ['gaveUp'], ['delivered', 'complained']]);
  await system.bounce('iemand@example.nl');
  await system.settled();
  expect((await evidence())[0]).toEqual(['delivered', 'bounced']);
  const page = await (await fetch(`${system.consoleUrl}/?dossier=${number}`)).text();
  expect(page.match(/✗ niet bezorgd \((Permanent|Transient)\/\w+\)/g)?.length).toBeGreaterThanOrEqual(3);
});

test('the calendar runs as of a later moment without moving the date', async () => {
  const system = running;
  if (system === undefined) throw new Error('no system');
  const before = system.now();
  await system.runCalendar(new Date('2031-05-01T04:00:00Z'));
  expect(system.now().getTime() - before.getTime()).toBeLessThan(60_000);
});

test('the console shows a case with its rows, events and mails', async () => {
  const system = running;
  if (system === undefined) throw new Error('no system');
  const [mail] = await system.mails();
  const number = /KL-\d{4}-\d{4}/.exec(mail?.subject ?? '')?.[0] ?? '';
  const page = await (await fetch(`${system.consoleUrl}/?dossier=${number}`)).text();
  expect(page).toContain('HEAD');
  expect(page).toMatch(/\d+\. Partner uitgenodigd \(\d\d:\d\d:\d\d\)/);
  expect(page).toContain(mail?.subject);
});
