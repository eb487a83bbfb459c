// Uploading a document of a request over the real api and an S3 with its scanner, checked as the deployed function does.
import { createHash, randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { documents } from '../../functions/documents/documents.ts';
import { erasure } from '../../functions/documents/erasure.ts';
import { heard } from '../../functions/documents/heard.ts';
import { pdfReader } from '../../functions/documents/pdf.ts';
import { fileStore } from '../../functions/platform/fileStore.ts';
import { consumeAs } from '../../functions/platform/queueConsumer.ts';
import { uploadedFiles } from '../../functions/platform/uploadedFiles.ts';
import type { UploadAsked } from '../../schemas/fund/documents.ts';
import type { UploadGiven } from '../../schemas/fund/documentView.ts';
import type { ApiUnderTest } from './apiCases.ts';
import type { Database } from './database.ts';
import { bucket, type DocumentStorage, post, startDocumentStorage } from './documentStorage.ts';
import { pdfiumFile } from './sampleFiles.ts';

export const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

type Body = Partial<UploadGiven> & Readonly<Record<string, unknown>>;

/** Starts an S3 before the tests of this file, and stops it after them; checks what was uploaded when told to. */
export function useChecking(database: () => Database, now?: () => number) {
  let storage: DocumentStorage;
  beforeAll(async () => {
    storage = await startDocumentStorage(now);
  });
  afterAll(() => storage.stop());

  /** As its queue wakes it with whatever the scanner told since, and with these events. */
  async function check(events: readonly Envelope[] = []): Promise<void> {
    const { client, tables } = database();
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const deps = {
      files: uploadedFiles(storage.s3, bucket),
      rows: fileStore(client, tables.cases),
      readPdf: pdfReader(pdfiumFile),
      log,
    };
    const parked = { park: () => Promise.reject(new Error('nothing here is to be parked')) };
    const [scanned, erased] = [documents(deps), erasure(deps)];
    const receive = consumeAs({ parked, log, name: 'documents' }, heard(bucket), (message) =>
      message.is === 'scan' ? scanned(message.scan) : erased(message.event),
    );
    const bodies = [
      ...storage.told().map(({ Source, DetailType, Detail }) => ({
        source: Source,
        'detail-type': DetailType,
        detail: JSON.parse(Detail),
      })),
      ...events.map((event) => ({ source: event.source, 'detail-type': event.type, detail: event })),
    ];
    const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body: JSON.stringify(body) }));
    const { batchItemFailures } = await receive({ Records } as unknown as SQSEvent);
    if (batchItemFailures.length > 0) throw new Error('the check of an upload failed');
  }

  return { check, storage: () => storage };
}

/** The same over the real api. */
export function useUploading(loket: ApiUnderTest) {
  const { check, storage } = useChecking(() => loket.database);

  async function ask(
    number: string,
    asked: Partial<UploadAsked> = {},
    { by = 'applicant', key = randomUUID() as string, at }: { by?: string; key?: string; at?: string } = {},
  ): Promise<{ status: number; body: Body; location: string | null }> {
    const answer = await loket.api.request(
      `/api/v1/cases/${number}/uploads`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${by}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify({
          document: 'activity-plan',
          name: 'Plan.pdf',
          type: 'pdf',
          size: 1000,
          ...asked,
        }),
      },
      at,
    );
    return {
      status: answer.status,
      body: (await answer.json()) as Body,
      location: answer.headers.get('location'),
    };
  }

  return {
    ask,
    check,

    /** Of everything that lies in the bucket. */
    async keys(): Promise<string[]> {
      const answer = await fetch(`${storage().behindTheDoor}/${bucket}?list-type=2`);
      return [...(await answer.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
    },

    /** Asked for, posted and checked; answers with the upload. */
    async uploaded(number: string, content: Uint8Array, asked: Partial<UploadAsked> = {}): Promise<string> {
      const { status, body } = await ask(number, { size: content.length, ...asked });
      if (status !== 201 || !body.form) throw new Error(`no form was given out: ${JSON.stringify(body)}`);
      const answer = await post(body.form, content, asked.name);
      if (answer.status !== 204) throw new Error(`the bucket did not take it: ${await answer.text()}`);
      await check();
      return body.upload ?? '';
    },

    /** What the api answers to whoever opens it, and the bytes behind the link when it is one. */
    async opened(number: string, upload: string, by: string, at?: string) {
      const answer = await loket.api.request(
        `/api/v1/cases/${number}/documents/${upload}`,
        { headers: { authorization: `Bearer ${by}` } },
        at,
      );
      const link = answer.headers.get('location');
      return { status: answer.status, link, answer, file: link === null ? undefined : await fetch(link) };
    },
  };
}
