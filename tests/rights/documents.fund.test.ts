// The documents of a request in every state: who of the cast opens what its form names, who every other upload, and who asks for one.
import { randomUUID } from 'node:crypto';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRead } from '../../domain/case/access.ts';
import { access } from '../../domain/fund/access.ts';
import { commandDeps } from '../../functions/commands/deps.ts';
import { formKey } from '../../functions/platform/caseRows.ts';
import { toItem } from '../../functions/platform/dynamo.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import type { Case } from '../../schemas/case.ts';
import { type TestApi, testApi } from '../support/apiClient.ts';
import { startDatabase } from '../support/database.ts';
import type { LiveCase } from '../support/liveCase.ts';
import { momentOfCase } from '../support/moments.ts';
import { rememberingClient } from '../support/rememberingClient.ts';
import { fundRights } from './broughtRequest.ts';
import { cast, idOf, type Name, names, standsAs } from './cast.ts';
import type { House } from './kinds.ts';

let house: House;
let api: TestApi;

beforeAll(async () => {
  const started = await startDatabase();
  const database = { ...started, client: rememberingClient(started.client) };
  api = await testApi(database, database.client, cast);
  house = { database, deps: commandDeps(database.client, database.tables) };
  await fundRights.prepare(house);
});
afterAll(() => house.database.stop());

const document = 'activity-plan';
const sha256 = 'a'.repeat(64);
const [named, dropped] = ['up-aaaaaaaaaa', 'up-bbbbbbbbbb'] as const;

/** As if both were uploaded and found clean, and one of them named in the form. */
async function withUploads(current: Case): Promise<void> {
  const { client, tables } = house.database;
  const files = fileStore(client, tables.cases);
  for (const upload of [named, dropped]) {
    const asked = { upload, document, name: 'Plan.pdf', type: 'pdf', by: idOf('applicant') } as const;
    const file = { status: 'awaited', ...asked, askedAt: '2027-01-15T10:00:00.000Z' } as const;
    await files.expect(current.id, file, 'h');
    const reference = { request: current.id, document, upload } as const;
    await files.record(reference, { verdict: 'clean', document, upload, size: 9, sha256 });
  }
  await client.send(
    new UpdateItemCommand({
      TableName: tables.cases,
      Key: toItem(formKey(current.id, current.form ?? 1)),
      UpdateExpression: 'SET #content.#documents = :documents',
      ExpressionAttributeNames: { '#content': 'content', '#documents': 'documents' },
      ExpressionAttributeValues: toItem({
        ':documents': { [document]: { upload: named, name: 'Plan.pdf', sha256 } },
      }),
    }),
  );
}

const readers = (name: Name, state: string) =>
  standsAs(name, 'fund', state).filter((capacity) => mayRead(access, capacity, state));

describe.each([...fundRights.applying, ...fundRights.deciding])('a request that is %s', (state) => {
  let on: LiveCase;
  let current: Case;

  beforeAll(async () => {
    on = await fundRights.brought(house, state);
    ({ current } = await momentOfCase(house.deps.cases, on.id, on.now(), []));
    await withUploads(current);
  });

  const asked = async (name: Name, path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${name}`, ...init.headers };
    const address = `/api/v1/cases/${on.id}/${path}`;
    return (await api.request(address, { ...init, headers }, on.anHourLater())).status;
  };

  it.each(names)('shows its documents to %s as the table says', async (name) => {
    const as = readers(name, state);
    const all = as.some((capacity) => ['applicant', 'officer', 'decider'].includes(capacity));
    expect(await asked(name, `documents/${named}`)).toBe(as.length > 0 ? 303 : 404);
    expect(await asked(name, `documents/${dropped}`)).toBe(all ? 303 : 404);
  });

  it.each(names)('gives %s a form for an upload only as the applicant who may write it', async (name) => {
    const status = await asked(name, 'uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ document, name: 'Plan.pdf', type: 'pdf', size: 9 }),
    });
    const open = current.supplement?.fields.includes('documents') ?? true;
    const gives = name === 'applicant' && fundRights.written.includes(state) && open;
    expect(status).toBe(gives ? 201 : readers(name, state).length > 0 ? 409 : 404);
  });
});
