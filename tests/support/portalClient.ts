// The portal over a real database, without a network: requests go straight to the app.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { commandDeps } from '../../functions/commands/deps.ts';
import { caseLists } from '../../functions/platform/caseLists.ts';
import { deliberationDrafts, reviewDrafts } from '../../functions/platform/drafts.ts';
import type { DynamoClient } from '../../functions/platform/dynamo.ts';
import { ephemeraStore } from '../../functions/platform/ephemeraStore.ts';
import { figureStore } from '../../functions/platform/figureStore.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import { formStore } from '../../functions/platform/formStore.ts';
import { invitationStore } from '../../functions/platform/invitationStore.ts';
import { peopleStore } from '../../functions/platform/peopleStore.ts';
import { freshRandom, freshToken } from '../../functions/platform/random.ts';
import { registerCounts } from '../../functions/platform/registerCounts.ts';
import { s3Requests } from '../../functions/platform/s3Requests.ts';
import { uploads } from '../../functions/platform/uploads.ts';
import { portalApp } from '../../functions/portal/app.tsx';
import type { PortalDeps } from '../../functions/portal/deps.ts';
import { relyingParty } from '../../functions/portal/signIn/relyingParty.ts';
import { credentials } from '../../local/parts/parkedObjects.ts';
import type { Database } from './database.ts';
import { bucket, region } from './documentStorage.ts';
import { type MemoryArchives, memoryArchives } from './memoryArchives.ts';

export interface PortalAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

export interface TestPortal {
  readonly app: ReturnType<typeof portalApp>;
  readonly deps: PortalDeps;
  /** Files of letters, by their key. */
  readonly letters: Map<string, Uint8Array<ArrayBuffer>>;
  readonly archived: MemoryArchives;
  get(path: string, headers?: Record<string, string>): Promise<PortalAnswer>;
  /** A form as our own page sends it; `headers` in place of the origin say otherwise. */
  post(
    path: string,
    form: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<PortalAnswer>;
}

/** `client` may be another than the database's own, to inject faults; `issuer` is where people sign in; unless a test needs it, nobody is there. */
export function testPortal(
  database: Database,
  { issuer = 'http://127.0.0.1:9', baseAddress = 'https://loket.example.nl', now = '' } = {},
  client: DynamoClient = database.client,
): TestPortal {
  const { tables } = database;
  const silent = () => undefined;
  const letters: TestPortal['letters'] = new Map();
  const archived = memoryArchives();
  const deps: PortalDeps = {
    commands: { ...commandDeps(client, tables), pause: () => Promise.resolve() },
    lists: caseLists(client, tables.cases),
    registerCounts: registerCounts(client, tables.register),
    forms: formStore(client, tables.cases),
    drafts: {
      review: reviewDrafts(client, tables.cases),
      deliberation: deliberationDrafts(client, tables.ephemera),
    },
    files: fileStore(client, tables.cases),
    uploads: uploads(s3Requests(new DynamoDBClient({ region, credentials })), bucket),
    newEtag: freshToken,
    people: peopleStore(client, tables.people),
    invitations: invitationStore(client, tables.people),
    ephemera: ephemeraStore(client, tables.ephemera),
    figures: figureStore(client, tables.figures),
    archives: archived.archives,
    openLetter: (key) => Promise.resolve(letters.get(key)),
    issuer: relyingParty(issuer, 'loket', `${baseAddress}/inloggen/terug`),
    newSecret: () => freshRandom().secret,
    now: () => now || new Date().toISOString(),
    baseAddress,
    log: { info: silent, warn: silent, error: silent },
  };
  const app = portalApp(deps);
  const answer = async (path: string, init: RequestInit): Promise<PortalAnswer> => {
    const response = await app.request(`${baseAddress}${path}`, init);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return {
    app,
    deps,
    letters,
    archived,
    get: (path, headers = {}) => answer(path, { headers }),
    post: (path, form, headers = { origin: baseAddress }) =>
      answer(path, { method: 'POST', headers, body: new URLSearchParams(form) }),
  };
}
