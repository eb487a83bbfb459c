// The deployed bundle, wired as the template says: an upload wakes it by way of scanner, bus and queue, and it can read PDFs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { s3Requests } from '../functions/platform/s3Requests.ts';
import { uploads } from '../functions/platform/uploads.ts';
import { credentials } from '../local/parts/parkedObjects.ts';
import { startSystem } from '../local/startSystem.ts';
import { eicar } from '../local/storage/scanResult.ts';
import { post, region } from './support/documentStorage.ts';
import { pdfOf } from './support/sampleFiles.ts';

test('of a clean and an infected upload, the clean one is kept and nothing else is left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  const system = await startSystem({ folder, ports: 'free', importData: 'nothing' });
  try {
    Object.assign(process.env, system.environment);
    const environments = system.functions.map(({ environment }) => environment);
    const bucket = environments.find((each) => 'DOCUMENTS_BUCKET' in each)?.['DOCUMENTS_BUCKET'] ?? '';
    const forms = uploads(s3Requests(new DynamoDBClient({ region, credentials })), bucket);
    const send = async (upload: string, content: Buffer) => {
      const file = { request: 'RIF-2026-0007', document: 'activity-plan', upload } as const;
      const form = await forms.uploadForm({ file, type: 'pdf' }, system.now().toISOString());
      expect((await post(form, content)).status).toBe(204);
    };
    await send('up-aaaaaaaaaa', pdfOf(3));
    await send('up-bbbbbbbbbb', pdfOf(3, eicar));
    await system.settled();
    const s3 = new S3Client({ region, credentials, endpoint: system.endpoints.s3, forcePathStyle: true });
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
    expect(Contents.map(({ Key }) => Key)).toEqual([
      expect.stringMatching(/^kept\/RIF-2026-0007\/activity-plan\/up-aaaaaaaaaa\/[0-9a-f]{64}$/),
    ]);
  } finally {
    await system.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
