// The deployed bundles, wired as the template says: an upload asked for over the api wakes the check by way of scanner, bus and
// queue, can then be opened, and goes when its request is erased.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientAs } from '../local/journeys/client.ts';
import { loketOf } from '../local/journeys/systemLoket.ts';
import { credentials } from '../local/parts/parkedObjects.ts';
import { startSystem } from '../local/startSystem.ts';
import { eicar } from '../local/storage/scanResult.ts';
import type { System } from '../local/system.ts';
import type { UploadGiven } from '../schemas/fund/documentView.ts';
import type { FundView } from '../schemas/fundView.ts';
import { post, region } from './support/documentStorage.ts';
import { pdfOf } from './support/sampleFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
let system: System;
let loket: ReturnType<typeof loketOf>;
const as = (person: string): Client => clientAs(loket, person);

beforeAll(async () => {
  system = await startSystem({ folder, ports: 'free', importData: 'nothing' });
  loket = loketOf(system);
});
afterAll(async () => {
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function kept(): Promise<(string | undefined)[]> {
  const s3 = new S3Client({ region, credentials, endpoint: system.endpoints.s3, forcePathStyle: true });
  const environments = system.functions.map(({ environment }) => environment);
  const Bucket = environments.find((each) => 'DOCUMENTS_BUCKET' in each)?.['DOCUMENTS_BUCKET'];
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  return Contents.map(({ Key }) => Key);
}

const given = async (person: string, path: string, body: object, headers: Record<string, string> = {}) => {
  const answer = await loket.fetch(`/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await loket.token(person)}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  expect([200, 201]).toContain(answer.status);
  return answer.json();
};

test('of a clean and an infected upload, the clean one is kept, opened, and gone with its request', async () => {
  const plan = {
    regulation: 'rif-2024-2027',
    opensOn: '2099-01-01',
    closesOn: '2099-01-31',
    ceiling: 24_000_000_00,
    reason: 'Staatscourant',
  };
  await given('bureau-1', '/rounds/round-rif-2099-1/commands/plan-round', plan, { 'if-match': '"0"' });
  const start = {
    programme: 'rif',
    round: 'round-rif-2099-1',
    name: 'Leren in de wijk',
    organisation: 'Mbo-college Duinrand',
    brin: '25LH',
    regions: ['haaglanden'],
    category: 'starter',
    variant: 'standard',
    electronicNotice: true,
  };
  const { id } = (await given('aanvrager-1', '/cases', start)) as { id: string };
  const upload = async (content: Buffer): Promise<string> => {
    const asked = { document: 'activity-plan', name: 'Ons plan.pdf', type: 'pdf', size: content.length };
    const answer = (await given('aanvrager-1', `/cases/${id}/uploads`, asked)) as UploadGiven;
    expect((await post(answer.form, content)).status).toBe(204);
    return answer.upload;
  };
  const clean = await upload(pdfOf(3));
  const infected = await upload(pdfOf(3, eicar));
  await system.settled();
  expect(await kept()).toEqual([
    expect.stringMatching(new RegExp(`^kept/${id}/activity-plan/${clean}/[0-9a-f]{64}$`)),
  ]);
  const { body } = await as('aanvrager-1').get<FundView>(`/cases/${id}`);
  expect(body.documents).toMatchObject([
    { upload: clean, status: 'clean', pages: 3 },
    { upload: infected, status: 'refused', reasons: ['infected'] },
  ]);
  const opening = await loket.fetch(`/api/v1/cases/${id}/documents/${clean}`, {
    headers: { authorization: `Bearer ${await loket.token('bureau-1')}` },
  });
  expect(opening.status).toBe(303);
  const file = await fetch(opening.headers.get('location') ?? '');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="Ons plan.pdf"');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(pdfOf(3));

  await as('aanvrager-1').act(id, 'withdraw', {});
  await as('bureau-1').act(id, 'erase-person', { subject: system.personId('aanvrager-1') });
  await system.settled();
  expect(await kept()).toEqual([]);
});
