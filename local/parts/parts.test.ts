// The parts keep what they were given over a restart, and are reached with an ordinary AWS SDK.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, expect, test } from 'vitest';
import { startClock } from '../clock/clock.ts';
import { sentMails } from '../sentMail.ts';
import { openTableStream } from '../streams/tableStream.ts';
import { startDatabase } from './database.ts';
import { callDynamoDb } from './dynamoDbHttp.ts';
import { addressOf, close, listen, StartProblem } from './listening.ts';
import type { MailSettings } from './mailPart.ts';
import { credentials, parkedObjects } from './parkedObjects.ts';
import { startPart } from './partThread.ts';
import type { StorageSettings } from './storagePart.ts';
import { makeTables } from './tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const region = 'eu-central-1';
const { shared } = startClock(0);
const log = () => {};

const mail = (ports: readonly number[]) => {
  const settings: MailSettings = { ports, file: join(folder, 'mails.db') };
  return startPart({ module: new URL('./mailPart.ts', import.meta.url), shared, settings, log });
};

test('a mail that SES took is in the inbox after a restart, with its tags and as it was sent', async () => {
  const before = await mail([0]);
  const ses = new SESClient({ region, credentials, endpoint: addressOf(before.port) });
  const raw =
    'From: loket@example.nl\r\nTo: Jan <jan@example.nl>\r\nSubject: KL-2026-0001\r\nX-Own: yes\r\n\r\nDag\r\n';
  await ses.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(raw) },
      Tags: [{ Name: 'entry', Value: 'one' }],
    }),
  );
  await before.stop();
  const after = await mail([0]);
  const [kept, ...more] = await sentMails(addressOf(after.port));
  expect(more).toEqual([]);
  expect(kept).toMatchObject({
    to: ['jan@example.nl'],
    subject: 'KL-2026-0001',
    raw,
    tags: { entry: 'one' },
  });
  const inbox = await (await fetch(`${addressOf(after.port)}/store`)).json();
  expect(inbox).toMatchObject({ emails: [{ subject: 'KL-2026-0001' }] });
  await after.stop();
});

test('a port that is taken is told in one sentence', async () => {
  const taken = createServer();
  const port = await listen(taken, [0]);
  await expect(mail([port])).rejects.toThrow(StartProblem);
  await expect(mail([port])).rejects.toThrow(new RegExp(`^Port ${port} is taken .*: .* --port \\d+\`\\.$`));
  await close(taken);
});

test('an object that was laid down is found again', async () => {
  const settings: StorageSettings = { ports: [0], folder: join(folder, 'objects'), buckets: ['parked'] };
  const part = await startPart({
    module: new URL('./storagePart.ts', import.meta.url),
    shared,
    settings,
    log,
  });
  const parked = parkedObjects(addressOf(part.port), region, ['parked']);
  await parked.put('parked', 'aws/lambda/one', '{"é":1}');
  expect(await parked.all(9)).toEqual([{ key: 'aws/lambda/one', content: '{"é":1}' }]);
  await part.stop();
});

test('tables are made once, and their stream goes on where a reader left it, over a restart', async () => {
  const file = join(folder, 'tables.db');
  const table = {
    name: 'CasesTable',
    streamArn: 'arn',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' as const }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' as const }],
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' as const },
  };
  const put = (endpoint: string, pk: string) =>
    callDynamoDb(endpoint, 'DynamoDB_20120810.PutItem', { TableName: table.name, Item: { pk: { S: pk } } });

  const before = await startDatabase(file, log);
  await makeTables(before.endpoint, [table]);
  await put(before.endpoint, 'one');
  const [first] = await (await openTableStream(before.endpoint, table.name)).after(undefined);
  await before.stop();

  const after = await startDatabase(file, log);
  await makeTables(after.endpoint, [table]);
  await put(after.endpoint, 'two');
  const stream = await openTableStream(after.endpoint, table.name);
  const rest = await stream.after(first?.dynamodb.SequenceNumber);
  expect(rest.map(({ eventName, dynamodb }) => [eventName, dynamodb.Keys['pk']])).toEqual([
    ['INSERT', { S: 'two' }],
  ]);
  await after.stop();
});
