// The api over a real database, without a network: requests go straight to the app, tokens are names of sample people.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Hono } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { apiApp } from '../../functions/api/app.ts';
import type { ApiEnv } from '../../functions/api/context.ts';
import { caseLists } from '../../functions/platform/caseLists.ts';
import { caseStore } from '../../functions/platform/caseStore.ts';
import type { DynamoClient } from '../../functions/platform/dynamo.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { peopleStore, personIdOf } from '../../functions/platform/peopleStore.ts';
import { freshRandom, freshToken } from '../../functions/platform/random.ts';
import { s3Requests } from '../../functions/platform/s3Requests.ts';
import { uploads } from '../../functions/platform/uploads.ts';
import { type Client, clientAs } from '../../local/journeys/client.ts';
import { credentials } from '../../local/parts/parkedObjects.ts';
import type { Person } from '../../schemas/person.ts';
import type { Database } from './database.ts';
import { bucket, region } from './documentStorage.ts';
import { type MemoryArchives, memoryArchives } from './memoryArchives.ts';
import { people, type SamplePerson } from './samplePeople.ts';

export const issuer = 'https://issuer.example.nl';
export const sampleId = (key: SamplePerson): string => personIdOf(issuer, key);

export interface TestApi {
  readonly app: Hono<ApiEnv>;
  readonly log: readonly string[];
  /** Files of letters, by their key. */
  readonly letters: Map<string, Uint8Array<ArrayBuffer>>;
  readonly archived: MemoryArchives;
  /** One of the sample people, or of those recorded later. */
  as(person: SamplePerson | (string & {})): Client;
  /** `arrives`: the instant at which the gateway took the request in; now, unless it matters. */
  request(path: string, init?: RequestInit, arrives?: string): Promise<Response>;
}

const quiet =
  (lines: string[]) =>
  (message: unknown, ...more: unknown[]) => {
    lines.push(JSON.stringify([message, ...more]));
  };

/** What the gateway says of a request, as far as the app reads it. */
const gatewayEvent = (arrives: string): LambdaEvent =>
  ({ requestContext: { timeEpoch: Date.parse(arrives) } }) as unknown as LambdaEvent;

/**
 * `client` may be another than the database's own, to inject faults; `known` are the people there are, by the name that is
 * their token. Somebody added to it later can sign in, once recorded.
 */
export async function testApi(
  database: Database,
  client: DynamoClient = database.client,
  known: Readonly<Record<string, Person>> = people,
): Promise<TestApi> {
  const store = peopleStore(database.client, database.tables.people);
  for (const [key, person] of Object.entries(known)) {
    await store.put({ ...person, issuer, subject: key, id: personIdOf(issuer, key) });
  }
  const lines: string[] = [];
  const letters: TestApi['letters'] = new Map();
  const archived = memoryArchives();
  const log = { info: quiet(lines), warn: quiet(lines), error: quiet(lines) };
  const app = apiApp({
    commands: {
      cases: caseStore(client, database.tables.cases),
      lists: caseLists(client, database.tables.cases),
      people: peopleStore(client, database.tables.people),
      random: freshRandom,
      pause: () => Promise.resolve(),
    },
    forms: formStore(client, database.tables.cases),
    files: fileStore(client, database.tables.cases),
    uploads: uploads(s3Requests(new DynamoDBClient({ region, credentials })), bucket),
    lists: caseLists(client, database.tables.cases),
    people: store,
    verify: (token) =>
      Promise.resolve(token in known || token === 'newcomer' ? { issuer, subject: token } : undefined),
    archives: archived.archives,
    newKey: freshToken,
    openLetter: (key) => Promise.resolve(letters.get(key)),
    newEtag: freshToken,
    now: () => new Date().toISOString(),
    baseAddress: 'https://loket.example.nl',
    log,
  });
  const request: TestApi['request'] = async (path, init, arrives) =>
    app.request(path, init, arrives === undefined ? {} : { event: gatewayEvent(arrives) });
  const loket = {
    fetch: (path: string, init?: RequestInit) => request(path, init),
    token: (person: string) => Promise.resolve(person),
  };
  return { app, log: lines, letters, archived, request, as: (person) => clientAs(loket, person) };
}
