// S3 as a system on one machine has it, with a bucket whose uploads are scanned: for tests that upload over real HTTP.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type S3Requests, s3Requests } from '../../functions/platform/s3Requests.ts';
import type { UploadForm } from '../../functions/platform/uploads.ts';
import { startClock } from '../../local/clock/clock.ts';
import { endings } from '../../local/endings.ts';
import type { BusEntry } from '../../local/events/eventBus.ts';
import { addressOf } from '../../local/parts/listening.ts';
import { credentials } from '../../local/parts/parkedObjects.ts';
import { startPart } from '../../local/parts/partThread.ts';
import type { StorageSettings } from '../../local/parts/storagePart.ts';
import { startStorageDoor } from '../../local/storage/storageDoor.ts';

export const bucket = 'documents';
export const region = 'eu-central-1';

export interface DocumentStorage {
  /** As functions and browsers reach it. */
  readonly address: string;
  /** The local S3 by itself, which takes whatever it is given. */
  readonly behindTheDoor: string;
  readonly s3: S3Requests;
  /** What the scanner told since it was last asked. */
  told(): BusEntry[];
  stop(): Promise<void>;
}

/** `now` in milliseconds since 1970. */
export async function startDocumentStorage(now = Date.now): Promise<DocumentStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const ends = endings();
  ends.add(() => rmSync(folder, { recursive: true }));
  const { shared } = startClock(0);
  const settings: StorageSettings = { ports: [0], folder, buckets: [bucket] };
  const module = new URL('../../local/parts/storagePart.ts', import.meta.url);
  const part = await startPart({ module, shared, settings, log: () => {} });
  ends.add(() => part.stop());
  const entries: BusEntry[] = [];
  const storage = addressOf(part.port);
  const address = await startStorageDoor({
    storage,
    buckets: [
      {
        name: bucket,
        cors: [{ AllowedOrigins: ['http://127.0.0.1:*'], AllowedMethods: ['POST'], AllowedHeaders: [] }],
      },
    ],
    plans: [{ arn: 'arn:plan', S3Bucket: { BucketName: bucket, ObjectPrefixes: ['uploads/'] } }],
    now,
    put: (given) => entries.push(...given),
    endings: ends,
  });
  process.env['AWS_ENDPOINT_URL_S3'] = address;
  const client = new DynamoDBClient({ region, credentials });
  ends.add(() => client.destroy());
  return {
    address,
    behindTheDoor: storage,
    s3: s3Requests(client),
    told: () => entries.splice(0),
    stop: () => ends.run(),
  };
}

/** Posts a form as a browser does, without following where it leads. */
export function post(
  { url, fields }: Pick<UploadForm, 'url' | 'fields'>,
  content: Uint8Array,
  name = 'plan.pdf',
): Promise<Response> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new File([new Uint8Array(content)], name));
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
}
