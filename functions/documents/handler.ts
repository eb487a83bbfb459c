// The documents function: takes from its queue what the malware scan of an upload found.
import { consumeAs } from '../platform/queueConsumer.ts';
import { documentsDeps } from './deps.ts';
import { documents } from './documents.ts';
import { env } from './env.ts';
import { scanResults } from './scanResult.ts';

const deps = documentsDeps(env);

export const handler = consumeAs(
  { ...deps, name: 'documents' },
  scanResults(env.DOCUMENTS_BUCKET),
  documents(deps),
);
