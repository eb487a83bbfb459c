// What the check of documents works with: made once per container.
import { join } from 'node:path';
import { dynamoClient } from '../platform/dynamo.ts';
import { type FileStore, fileStore } from '../platform/fileStore.ts';
import { type Log, logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { type ParkedRecords, parkedRecords } from '../platform/parkedRecords.ts';
import { s3Requests } from '../platform/s3Requests.ts';
import { type UploadedFiles, uploadedFiles } from '../platform/uploadedFiles.ts';
import type { env } from './env.ts';
import { type PdfReader, pdfReader } from './pdf.ts';

export interface DocumentsDeps {
  /** The bytes. */
  readonly files: UploadedFiles;
  /** What their request knows of them. */
  readonly rows: Pick<FileStore, 'arrived' | 'record'>;
  readonly readPdf: PdfReader;
  readonly log: Log;
}

export function documentsDeps(settings: typeof env): DocumentsDeps & { readonly parked: ParkedRecords } {
  const client = dynamoClient();
  return {
    files: uploadedFiles(s3Requests(client), settings.DOCUMENTS_BUCKET),
    rows: fileStore(client, settings.CASES_TABLE),
    readPdf: pdfReader(join(settings.LAMBDA_TASK_ROOT, 'pdfium.wasm')),
    log: logger(),
    parked: parkedRecords(objectStore(client), settings.PARKED_BUCKET),
  };
}
