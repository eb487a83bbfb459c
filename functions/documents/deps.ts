// What the check of documents works with: made once per container.
import { join } from 'node:path';
import type { DocumentVerdict, UploadReference } from '../../schemas/fund/documents.ts';
import { systemCommandDeps } from '../commands/deps.ts';
import { run } from '../commands/run.ts';
import { systemClock } from '../platform/clock.ts';
import { dynamoClient } from '../platform/dynamo.ts';
import { type Log, logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import { s3Requests } from '../platform/s3Requests.ts';
import { type UploadedFiles, uploadedFiles } from '../platform/uploadedFiles.ts';
import type { env } from './env.ts';
import { type PdfReader, pdfReader } from './pdf.ts';
import { recordDocument } from './record.ts';

export interface DocumentsDeps {
  readonly files: UploadedFiles;
  readonly readPdf: PdfReader;
  /** Tells the case; throws when it has to be told again. Telling it the same twice changes nothing. */
  readonly record: (file: UploadReference, verdict: DocumentVerdict) => Promise<void>;
  readonly log: Log;
}

export function documentsDeps(settings: typeof env): DocumentsDeps & { readonly parked: ParkedRecords } {
  const client = dynamoClient();
  const log = logger();
  const commands = systemCommandDeps(client, settings.CASES_TABLE);
  return {
    files: uploadedFiles(s3Requests(client), settings.DOCUMENTS_BUCKET),
    readPdf: pdfReader(join(settings.LAMBDA_TASK_ROOT, 'pdfium.wasm')),
    record: recordDocument({ run: (request) => run(commands, request), now: systemClock, log }),
    log,
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
  };
}
