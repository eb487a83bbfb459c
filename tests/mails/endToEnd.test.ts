// The notify function as it is deployed: its own handler, settings from its environment, a real database and a real inbox.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { mailedEventTypes } from '../../events/catalogue.ts';
import type { Envelope } from '../../events/envelope.ts';
import { type Database, freePort, startDatabase } from '../support/database.ts';
import { mailedLife } from './mailedLife.ts';

const { default: startInbox } = createRequire(import.meta.url)('aws-ses-v2-local');

let database: Database;
let ses: Server;
let store: string;
let events: readonly Envelope[];

beforeAll(async () => {
  database = await startDatabase();
  events = (await mailedLife(database)).events.filter(({ type }) => mailedEventTypes.includes(type));
  const port = await freePort();
  ses = await startInbox({ host: '127.0.0.1', port });
  store = `http://127.0.0.1:${port}/store`;
  const environment = {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SES: `http://127.0.0.1:${port}`,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    CASES_TABLE: database.tables.cases,
    PEOPLE_TABLE: database.tables.people,
    PARKED_BUCKET: 'parked',
    MAIL_FROM: 'zorgpact@loket.example.nl',
    MAIL_CONFIGURATION_SET: 'loket',
    OFFICE_ADDRESS: 'bureau@loket.example.nl',
    BASE_ADDRESS: 'https://loket.example.nl',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  ses.closeAllConnections();
  ses.close();
  await once(ses, 'close');
  await database.stop();
});

/** As the rule on the bus puts it into the queue. */
const messageOf = (event: Envelope) =>
  ({
    messageId: event.id,
    body: JSON.stringify({ 'detail-type': event.type, source: event.source, detail: event }),
  }) as SQSRecord;

test('a batch from the queue, delivered twice, is one mail to each', async () => {
  const { handler } = await import('../../functions/notify/handler.ts');
  const batch: SQSEvent = { Records: events.map(messageOf) };
  expect(await handler(batch)).toEqual({ batchItemFailures: [] });
  const emails = await inbox();
  expect(await handler(batch)).toEqual({ batchItemFailures: [] });
  expect(await inbox()).toHaveLength(emails.length);
  expect(emails.length).toBeGreaterThan(events.length);
  expect(emails.every(({ subject }) => /^KL-2026-\d{4}: /.test(subject))).toBe(true);
  expect(emails[0]?.body.text).toMatch(/https:\/\/loket\.example\.nl\/nominatie\/KL-2026-\d{4}\/[\w-]{43}\n/);
});

async function inbox(): Promise<{ subject: string; body: { text: string } }[]> {
  const { emails } = (await (await fetch(store)).json()) as { emails: Awaited<ReturnType<typeof inbox>> };
  return emails;
}
