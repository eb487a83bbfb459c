// What the letters function works with: made once per container.
import { type CaseStore, caseStore } from '../platform/caseStore.ts';
import { type DynamoClient, dynamoClient } from '../platform/dynamo.ts';
import { letterFiles } from '../platform/letterFiles.ts';
import { logger } from '../platform/logger.ts';
import { objectStore } from '../platform/objectStore.ts';
import { parkedRecords } from '../platform/parkedRecords.ts';
import type { ConsumerDeps } from '../platform/queueConsumer.ts';
import type { env } from './env.ts';
import { letterFonts } from './fonts.ts';
import type { LettersDeps } from './letters.ts';
import { pdfRenderer } from './pdf.ts';

export function lettersDeps(
  settings: typeof env,
  client: DynamoClient = dynamoClient(),
): LettersDeps & ConsumerDeps & { readonly cases: Pick<CaseStore, 'text'> } {
  const objects = objectStore(client);
  return {
    cases: caseStore(client, settings.CASES_TABLE),
    render: pdfRenderer(letterFonts(settings.LAMBDA_TASK_ROOT)),
    files: letterFiles(objects, settings.LETTERS_BUCKET),
    parked: parkedRecords(objects, settings.PARKED_BUCKET),
    log: logger(),
    name: 'letters',
  };
}
