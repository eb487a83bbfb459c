// A real database for a test: a process of its own, in memory, on a free port, with tables named for this test alone.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface Database {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly tables: Readonly<Record<'cases' | 'people' | 'register' | 'ephemera' | 'figures', string>>;
  stop(): Promise<void>;
}

const binary = fileURLToPath(new URL('../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url));

/** Starts a database with the five tables. Whoever starts it stops it. */
export async function startDatabase(): Promise<Database> {
  const port = await freePort();
  const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 5,
  });
  const run = randomUUID().slice(0, 8);
  const tables = {
    cases: `cases-${run}`,
    people: `people-${run}`,
    register: `register-${run}`,
    ephemera: `ephemera-${run}`,
    figures: `figures-${run}`,
  };
  await listening(endpoint, child);
  for (const input of [
    casesTable(tables.cases),
    ...[tables.people, tables.register, tables.ephemera, tables.figures].map(plainTable),
  ]) {
    await client.send(new CreateTableCommand(input));
  }
  return { endpoint, client, tables, stop: () => stop(client, child) };
}

const keys = {
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
} as const satisfies Partial<CreateTableCommandInput>;

const strings = (...names: string[]) =>
  names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const }));

const plainTable = (TableName: string): CreateTableCommandInput => ({
  ...keys,
  KeySchema: [...keys.KeySchema],
  TableName,
  AttributeDefinitions: strings('pk', 'sk'),
});

function casesTable(TableName: string): CreateTableCommandInput {
  const index = (IndexName: string, hash: string, range: string) => ({
    IndexName,
    KeySchema: [
      { AttributeName: hash, KeyType: 'HASH' as const },
      { AttributeName: range, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  });
  return {
    ...plainTable(TableName),
    AttributeDefinitions: strings(
      'pk',
      'sk',
      'waitsOn',
      'waitsUntil',
      'ownedBy',
      'ownedSince',
      'inRound',
      'roundPlace',
    ),
    GlobalSecondaryIndexes: [
      index('waiting', 'waitsOn', 'waitsUntil'),
      index('owned', 'ownedBy', 'ownedSince'),
      index('rounds', 'inRound', 'roundPlace'),
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  };
}

async function stop(client: DynamoDBClient, child: ChildProcess): Promise<void> {
  client.destroy();
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function listening(endpoint: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the database ended with code ${child.exitCode}`);
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the database did not start');
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port was given');
  return address.port;
}
